//! MQTT: native topics and Hermes. Translates and delegates.
