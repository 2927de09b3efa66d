//! What the demonstration asks, and the calls that are right.

/// A way into the daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// D-Bus `Generate`: one reply.
    Generate,
    /// D-Bus `Stream`: JSON lines from a pipe.
    Stream,
    /// MQTT `cabind/<site>/request` with a response topic.
    Native,
    /// MQTT `hermes/nlu/query`.
    Hermes,
}

impl Way {
    pub fn label(self) -> &'static str {
        match self {
            Self::Generate => "D-Bus Generate",
            Self::Stream => "D-Bus Stream",
            Self::Native => "MQTT native",
            Self::Hermes => "MQTT Hermes",
        }
    }
}

/// One thing to ask.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub way: Way,
    pub text: &'static str,
    /// The calls of a right reply: `[{"tool": …, "arguments": {…}}]`.
    pub calls: &'static str,
}

const fn question(way: Way, text: &'static str, calls: &'static str) -> Question {
    Question { way, text, calls }
}

pub const QUESTIONS: [Question; 10] = [
    question(
        Way::Generate,
        "Please set the temperature to 21 degrees",
        r#"[{"tool": "set_cabin_temperature", "arguments": {"temperature": 21}}]"#,
    ),
    question(
        Way::Generate,
        "Es ist zu kalt hier drin",
        r#"[{"tool": "adjust_cabin_temperature", "arguments": {"direction": "warmer"}}]"#,
    ),
    question(
        Way::Stream,
        "Peux-tu éteindre la climatisation ?",
        r#"[{"tool": "set_air_conditioning", "arguments": {"on": false}}]"#,
    ),
    question(
        Way::Stream,
        "Turn on the fog lights and set the volume to 30 percent",
        r#"[{"tool": "set_fog_lights", "arguments": {"on": true}},
            {"tool": "set_volume", "arguments": {"level": 30}}]"#,
    ),
    // The car has no function for this.
    question(Way::Generate, "Can you turn on the dishwasher?", "[]"),
    question(
        Way::Native,
        "Stelle die Temperatur auf 19,5 Grad",
        r#"[{"tool": "set_cabin_temperature", "arguments": {"temperature": 19.5}}]"#,
    ),
    question(
        Way::Native,
        "附近有充电桩吗",
        r#"[{"tool": "find_nearby", "arguments": {"category": "charging_station"}}]"#,
    ),
    question(
        Way::Hermes,
        "Turn the ambient light to blue",
        r#"[{"tool": "set_ambient_light", "arguments": {"color": "blue"}}]"#,
    ),
    question(
        Way::Hermes,
        "Mets le volume à 40 %",
        r#"[{"tool": "set_volume", "arguments": {"level": 40}}]"#,
    ),
    question(Way::Hermes, "Erinnere mich an meine Tabletten", "[]"),
];
