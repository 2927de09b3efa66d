//! D-Bus: `org.cabind.Inference1`. Translates and delegates.
