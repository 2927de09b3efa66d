//! `/etc/cabind/cabind.toml`: every key, its unit and its default. Unknown keys are refused.
use cabind_kernels::cpu::CacheFormat;
use cabind_models::weights::FileFormat;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The whole file. `systemd/cabind.toml` documents each key for the person who edits it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub model: ModelSection,
    pub engine: EngineSection,
    pub dbus: DbusSection,
    pub mqtt: MqttSection,
    pub updates: UpdatesSection,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct ModelSection {
    /// A Hugging Face directory or a GGUF file.
    pub path: PathBuf,
    /// `auto`, `cuda:N`, `wgpu:N` or `cpu`.
    pub device: String,
    pub kv_cache: KvCacheSetting,
    pub quantize: QuantizeSetting,
}

/// What a model's matrices are quantised to as they are loaded.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum QuantizeSetting {
    /// They stay as the checkpoint stores them.
    #[default]
    None,
    Bf16,
    #[serde(rename = "q8_0")]
    Q8,
    #[serde(rename = "q4_0")]
    Q4,
    #[serde(rename = "q4_k_m")]
    Q4KM,
}

impl QuantizeSetting {
    pub fn format(self) -> Option<FileFormat> {
        match self {
            Self::None => None,
            Self::Bf16 => Some(FileFormat::Bf16),
            Self::Q8 => Some(FileFormat::Q8_0),
            Self::Q4 => Some(FileFormat::Q4_0),
            Self::Q4KM => Some(FileFormat::Q4KM),
        }
    }
}

/// How keys and values are stored. A GPU has f32 and, for all others, bf16.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum KvCacheSetting {
    /// f32 for models in f32, f16 for others.
    #[default]
    Auto,
    F32,
    F16,
    /// Half of f16, with a scale for each token and head.
    Q8,
}

impl KvCacheSetting {
    /// `None` leaves the choice to the decoder.
    pub fn format(self) -> Option<CacheFormat> {
        match self {
            Self::Auto => None,
            Self::F32 => Some(CacheFormat::F32),
            Self::F16 => Some(CacheFormat::F16),
            Self::Q8 => Some(CacheFormat::Q8),
        }
    }
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct EngineSection {
    /// Requests that wait or run; the next one gets `QueueFull`.
    pub queue_requests_max: usize,
    /// Tokens of prompt and reply together. The model's own limit applies as well.
    pub context_tokens_max: usize,
    /// Bytes of all messages of one request.
    pub prompt_bytes_max: usize,
    /// Tokens of one reply, reasoning included.
    pub reply_tokens_max: u32,
    /// Tokens of a prompt that are computed at once.
    pub prefill_chunk_tokens: usize,
    /// A stream that is not read for this long is ended.
    pub stream_stall_ms_max: u64,
    /// On SIGTERM accepted requests have this long to end.
    pub drain_seconds_max: u64,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct DbusSection {
    pub enabled: bool,
    /// `system`, `session` or a D-Bus address.
    pub bus: String,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct MqttSection {
    pub enabled: bool,
    /// `mqtt://host:port`, `mqtts://host:port` or `unix:///path`.
    pub broker: String,
    pub client_id: String,
    /// The `<site>` of the native topics and the `siteId` of Hermes.
    pub site: String,
    pub username: Option<String>,
    /// Read at start; `${CREDENTIALS_DIRECTORY}` is replaced.
    pub password_file: Option<PathBuf>,
    /// PEM files for `mqtts`.
    pub ca_file: Option<PathBuf>,
    pub certificate_file: Option<PathBuf>,
    pub key_file: Option<PathBuf>,
    pub hermes: HermesSection,
    /// Bytes of one MQTT packet in either direction.
    pub packet_bytes_max: u32,
    /// Replies that wait for the broker; the oldest streamed parts go first, results stay.
    pub outbox_messages_max: usize,
    /// The broker keeps the session this long.
    pub session_expiry_seconds: u32,
    pub keep_alive_seconds: u64,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct HermesSection {
    pub enabled: bool,
    pub dialect: HermesDialect,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct UpdatesSection {
    pub enabled: bool,
    /// Where releases are kept.
    pub store: PathBuf,
    /// Base addresses of the repository, the favourite first; empty: only from files.
    pub repository: Vec<String>,
    /// The first root metadata, which this car was built with.
    pub root: PathBuf,
    /// PEM files for `https`.
    pub ca_file: Option<PathBuf>,
    pub certificate_file: Option<PathBuf>,
    pub key_file: Option<PathBuf>,
    pub proxy: Option<String>,
    /// 0 is no limit.
    pub bytes_per_second_max: u64,
    pub streams_max: usize,
    pub stall_ms_max: u64,
    /// Left free beside a release.
    pub space_margin_bytes: u64,
    /// What this vehicle is called, for waves; never sent anywhere.
    pub vehicle_id_file: PathBuf,
    /// Device classes; empty: what the daemon serves on.
    pub hardware: Vec<String>,
    pub confirmation: ConfirmationSetting,
    /// Times the process may die while a release is unconfirmed.
    pub trial_deaths_max: u32,
    pub download_metered: bool,
    pub download_moving: bool,
    /// For machines that are no car.
    pub activate_moving: bool,
    /// A signal older than this counts as a car that moves.
    pub signals_stale_ms: u64,
    pub automatic: AutomaticUpdates,
    pub check_interval_seconds: u64,
}

/// Who says that a new release is well.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ConfirmationSetting {
    /// It survives its trial's time.
    #[default]
    Surviving,
    /// `Confirm` is called in its trial's time.
    Outside,
}

/// What happens without being asked for.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum AutomaticUpdates {
    #[default]
    Off,
    /// The log says what there is.
    Check,
    Download,
    Activate,
}

/// The two spellings of the Hermes protocol in use.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum HermesDialect {
    #[default]
    Rhasspy,
    Snips,
}

impl Default for ModelSection {
    fn default() -> Self {
        Self {
            path: "/usr/share/cabind/models/cabin-mini".into(),
            device: "auto".into(),
            kv_cache: KvCacheSetting::Auto,
            quantize: QuantizeSetting::None,
        }
    }
}

impl Default for EngineSection {
    fn default() -> Self {
        Self {
            queue_requests_max: 16,
            context_tokens_max: 4096,
            prompt_bytes_max: 65_536,
            reply_tokens_max: 1024,
            prefill_chunk_tokens: 256,
            stream_stall_ms_max: 10_000,
            drain_seconds_max: 20,
        }
    }
}

impl Default for DbusSection {
    fn default() -> Self {
        Self {
            enabled: true,
            bus: "system".into(),
        }
    }
}

impl Default for MqttSection {
    fn default() -> Self {
        Self {
            enabled: false,
            broker: "mqtt://127.0.0.1:1883".into(),
            client_id: "cabind".into(),
            site: "default".into(),
            username: None,
            password_file: None,
            ca_file: None,
            certificate_file: None,
            key_file: None,
            hermes: HermesSection::default(),
            packet_bytes_max: 262_144,
            outbox_messages_max: 1024,
            session_expiry_seconds: 3600,
            keep_alive_seconds: 15,
        }
    }
}

impl Default for UpdatesSection {
    fn default() -> Self {
        Self {
            enabled: false,
            store: "/var/lib/cabind".into(),
            repository: Vec::new(),
            root: "/etc/cabind/root.json".into(),
            ca_file: None,
            certificate_file: None,
            key_file: None,
            proxy: None,
            bytes_per_second_max: 0,
            streams_max: 4,
            stall_ms_max: 20_000,
            space_margin_bytes: 64 << 20,
            vehicle_id_file: "/etc/machine-id".into(),
            hardware: Vec::new(),
            confirmation: ConfirmationSetting::Surviving,
            trial_deaths_max: 0,
            download_metered: false,
            download_moving: true,
            activate_moving: false,
            signals_stale_ms: 5000,
            automatic: AutomaticUpdates::Off,
            check_interval_seconds: 86_400,
        }
    }
}

impl Default for HermesSection {
    fn default() -> Self {
        Self {
            enabled: true,
            dialect: HermesDialect::Rhasspy,
        }
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("cannot read {path}: {source}")]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    /// The parser names line, column and key.
    #[error("{path}: {message}")]
    Parse { path: PathBuf, message: String },
    #[error("{path}: {key} is {value}, it must be {wanted}")]
    Value {
        path: PathBuf,
        key: &'static str,
        value: String,
        wanted: &'static str,
    },
}

impl Config {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// [`ConfigError`] names the file, the key and what it may be.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Read {
            path: path.into(),
            source,
        })?;
        Self::parse(&text, path)
    }

    /// Parses a file's text; `path` is for messages.
    ///
    /// # Errors
    /// As [`Config::read`].
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(|error| ConfigError::Parse {
            path: path.into(),
            message: error.to_string(),
        })?;
        config.check(path)?;
        Ok(config)
    }

    fn check(&self, path: &Path) -> Result<(), ConfigError> {
        let engine = &self.engine;
        let in_range = |key, value: u64, range: std::ops::RangeInclusive<u64>, wanted| {
            if range.contains(&value) {
                return Ok(());
            }
            Err(ConfigError::Value {
                path: path.into(),
                key,
                value: value.to_string(),
                wanted,
            })
        };
        in_range(
            "engine.queue_requests_max",
            engine.queue_requests_max as u64,
            1..=4096,
            "1 to 4096",
        )?;
        in_range(
            "engine.context_tokens_max",
            engine.context_tokens_max as u64,
            64..=1_048_576,
            "64 to 1048576",
        )?;
        in_range(
            "engine.prompt_bytes_max",
            engine.prompt_bytes_max as u64,
            256..=67_108_864,
            "256 to 67108864",
        )?;
        in_range(
            "engine.reply_tokens_max",
            u64::from(engine.reply_tokens_max),
            1..=131_072,
            "1 to 131072",
        )?;
        in_range(
            "engine.prefill_chunk_tokens",
            engine.prefill_chunk_tokens as u64,
            16..=8192,
            "16 to 8192",
        )?;
        in_range(
            "engine.stream_stall_ms_max",
            engine.stream_stall_ms_max,
            100..=3_600_000,
            "100 to 3600000",
        )?;
        in_range(
            "engine.drain_seconds_max",
            engine.drain_seconds_max,
            0..=600,
            "0 to 600",
        )?;
        in_range(
            "mqtt.packet_bytes_max",
            u64::from(self.mqtt.packet_bytes_max),
            1024..=16_777_216,
            "1024 to 16777216",
        )?;
        in_range(
            "mqtt.outbox_messages_max",
            self.mqtt.outbox_messages_max as u64,
            16..=65_536,
            "16 to 65536",
        )?;
        in_range(
            "mqtt.keep_alive_seconds",
            self.mqtt.keep_alive_seconds,
            5..=65_535,
            "5 to 65535",
        )?;
        in_range(
            "updates.streams_max",
            self.updates.streams_max as u64,
            1..=64,
            "1 to 64",
        )?;
        in_range(
            "updates.stall_ms_max",
            self.updates.stall_ms_max,
            100..=600_000,
            "100 to 600000",
        )?;
        in_range(
            "updates.signals_stale_ms",
            self.updates.signals_stale_ms,
            100..=600_000,
            "100 to 600000",
        )?;
        in_range(
            "updates.check_interval_seconds",
            self.updates.check_interval_seconds,
            60..=31_536_000,
            "60 to 31536000",
        )?;
        if !self.dbus.enabled && !self.mqtt.enabled {
            return Err(ConfigError::Value {
                path: path.into(),
                key: "dbus.enabled",
                value: "false, and so is mqtt.enabled".into(),
                wanted: "true for one of them: nobody could reach the daemon",
            });
        }
        let site = &self.mqtt.site;
        if site.contains('/') || !crate::mqtt::topic_fits(site) {
            return Err(ConfigError::Value {
                path: path.into(),
                key: "mqtt.site",
                value: format!("{site:?}"),
                wanted: "one topic level: not empty, without / + #, control characters and noncharacters",
            });
        }
        Ok(())
    }
}
