//! `config.json` and `generation_config.json`, as published and as transformers 5 writes them.
use serde_json::{Map, Value};

use super::rope::yarn_mscale;
use super::{Architecture, ConfigError, HEAD_DIM_MAX, ModelConfig, Rope, RopeScaling, within};

/// Base of the wavelengths where neither spelling gives one.
const ROPE_THETA_DEFAULT: f64 = 10_000.0;

/// Layers without a sliding window where the file does not say.
const MAX_WINDOW_LAYERS: usize = 28;

/// Elements of a Qwen3 head where the file does not say; the others divide the hidden size.
const QWEN3_HEAD_DIM: usize = 128;

impl ModelConfig {
    /// Reads `config.json`. Rotary parameters may be spelt `rope_theta` and `rope_scaling`, as
    /// published, or `rope_parameters`, as transformers 5 writes them.
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        let object: Map<String, Value> = serde_json::from_str(text)?;
        let fields = Fields(&object);
        let architecture = fields.architecture()?;
        refuse_unsupported(&fields, architecture)?;
        let hidden_size = fields.size("hidden_size")?;
        let heads = fields.size("num_attention_heads")?;
        let head_dim = match fields.size_or_none("head_dim")? {
            Some(head_dim) => head_dim,
            None if architecture == Architecture::Qwen3 => QWEN3_HEAD_DIM,
            None => hidden_size
                .checked_div(heads)
                .ok_or_else(|| super::range("num_attention_heads", heads, "1 and above"))?,
        };
        // Before `rope` makes a list as long as half a head.
        within("head_dim", head_dim, 2, HEAD_DIM_MAX)?;
        let context_tokens_max = fields.size("max_position_embeddings")?;
        let config = Self {
            architecture,
            layers: fields.size("num_hidden_layers")?,
            hidden_size,
            heads,
            kv_heads: fields.size_or_none("num_key_value_heads")?.unwrap_or(heads),
            head_dim,
            ffn_size: fields.size("intermediate_size")?,
            vocab_size: fields.size("vocab_size")?,
            context_tokens_max,
            rms_norm_eps: fields.number_or_none("rms_norm_eps")?.unwrap_or(1e-6) as f32,
            rope: rope(&fields, head_dim, context_tokens_max)?,
            tied_embeddings: fields.flag("tie_word_embeddings")?,
            qkv_bias: architecture.qkv_bias(),
            qk_norm: architecture.qk_norm(),
            eos_ids: fields.ids("eos_token_id")?,
            sampling: fields.sampling()?,
        };
        config.check()?;
        Ok(config)
    }

    /// Takes end tokens and sampling from `generation_config.json`, where it names them.
    pub fn apply_generation_json(&mut self, text: &str) -> Result<(), ConfigError> {
        let object: Map<String, Value> = serde_json::from_str(text)?;
        let fields = Fields(&object);
        let eos_ids = fields.ids("eos_token_id")?;
        if !eos_ids.is_empty() {
            self.eos_ids = eos_ids;
        }
        self.sampling = fields.sampling()?;
        self.check()
    }
}

/// Refuses what the decoder would silently compute differently.
fn refuse_unsupported(fields: &Fields<'_>, architecture: Architecture) -> Result<(), ConfigError> {
    let activation = fields.text_or_none("hidden_act")?.unwrap_or("silu");
    refuse(activation != "silu", "hidden_act", activation, "silu is")?;
    // As transformers: the layers from `max_window_layers` on have a window, where there is one.
    if fields.flag("use_sliding_window")? && fields.size_or_none("sliding_window")?.is_some() {
        let full = fields
            .size_or_none("max_window_layers")?
            .unwrap_or(MAX_WINDOW_LAYERS);
        let windowed = full < fields.size("num_hidden_layers")?;
        refuse(windowed, "use_sliding_window", "true", "false is")?;
    }
    for key in ["attention_bias", "mlp_bias"] {
        // Qwen2 has biases on q, k and v whatever the key says; only these have one on o.
        let counts = key != "attention_bias" || architecture != Architecture::Qwen2;
        refuse(counts && fields.flag(key)?, key, "true", "false is")?;
    }
    if let Some(Value::Array(types)) = fields.get("layer_types") {
        for layer in types {
            let name = layer.as_str().unwrap_or("not text");
            refuse(
                name != "full_attention",
                "layer_types",
                name,
                "full_attention is",
            )?;
        }
    }
    if let Some(quantization) = fields.get("quantization_config") {
        let method = quantization.get("quant_method").and_then(Value::as_str);
        let key = "quantization_config";
        refuse(
            true,
            key,
            method.unwrap_or("unnamed"),
            "use a GGUF file for quantised weights",
        )?;
    }
    Ok(())
}

fn refuse(wrong: bool, key: &str, value: &str, supported: &'static str) -> Result<(), ConfigError> {
    if !wrong {
        return Ok(());
    }
    Err(ConfigError::Unsupported {
        key: key.to_owned(),
        value: value.chars().take(64).collect(),
        supported,
    })
}

fn rope(fields: &Fields<'_>, head_dim: usize, context_tokens: usize) -> Result<Rope, ConfigError> {
    let empty = Map::new();
    let mut parameters = Fields(&empty);
    // transformers lets `rope_scaling` win where both are present.
    for key in ["rope_scaling", "rope_parameters"] {
        if let Some(object) = fields.object_or_none(key)?
            && !object.is_empty()
        {
            parameters = Fields(object);
            break;
        }
    }
    for fields in [fields, &parameters] {
        if let Some(part) = fields.number_or_none("partial_rotary_factor")? {
            refuse(
                part != 1.0,
                "partial_rotary_factor",
                &part.to_string(),
                "1 is",
            )?;
        }
    }
    let theta = match parameters.number_or_none("rope_theta")? {
        Some(theta) => theta,
        None => fields
            .number_or_none("rope_theta")?
            .unwrap_or(ROPE_THETA_DEFAULT),
    };
    let kind = match parameters.text_or_none("rope_type")? {
        Some(kind) => kind,
        None => parameters.text_or_none("type")?.unwrap_or("default"),
    };
    let original_context_tokens = || -> Result<usize, ConfigError> {
        let key = "original_max_position_embeddings";
        Ok(match fields.size_or_none(key)? {
            Some(tokens) => tokens,
            None => parameters.size_or_none(key)?.unwrap_or(context_tokens),
        })
    };
    let scaling = match kind {
        "default" => RopeScaling::None,
        "linear" => {
            let factor = parameters.number("factor")?;
            RopeScaling::Factors(vec![factor as f32; head_dim / 2])
        }
        "llama3" => RopeScaling::Llama3 {
            factor: parameters.number("factor")?,
            low_freq_factor: parameters.number("low_freq_factor")?,
            high_freq_factor: parameters.number("high_freq_factor")?,
            original_context_tokens: original_context_tokens()?,
        },
        "yarn" => yarn(&parameters, original_context_tokens()?, context_tokens)?,
        _ => {
            return Err(ConfigError::Unsupported {
                key: "rope_type".to_owned(),
                value: kind.chars().take(64).collect(),
                supported: "default, linear, llama3 and yarn are",
            });
        }
    };
    Ok(Rope { theta, scaling })
}

/// The key `attn_factor`, which one published checkpoint has, is ignored, as transformers does.
fn yarn(
    parameters: &Fields<'_>,
    original_context_tokens: usize,
    context_tokens: usize,
) -> Result<RopeScaling, ConfigError> {
    let factor = match parameters.number_or_none("factor")? {
        Some(factor) => factor,
        None => context_tokens as f64 / original_context_tokens.max(1) as f64,
    };
    // As Python reads them: a zero counts as absent.
    let nonzero = |key| Ok::<_, ConfigError>(parameters.number_or_none(key)?.filter(|&n| n != 0.0));
    let mut attention_factor = parameters.number_or_none("attention_factor")?;
    if attention_factor.is_none()
        && let (Some(mscale), Some(all_dims)) = (nonzero("mscale")?, nonzero("mscale_all_dim")?)
    {
        attention_factor = Some(yarn_mscale(factor, mscale) / yarn_mscale(factor, all_dims));
    }
    Ok(RopeScaling::Yarn {
        factor,
        original_context_tokens,
        beta_fast: nonzero("beta_fast")?.unwrap_or(32.0),
        beta_slow: nonzero("beta_slow")?.unwrap_or(1.0),
        attention_factor,
        truncate: match parameters.get("truncate") {
            None => true,
            Some(_) => parameters.flag("truncate")?,
        },
    })
}

/// The fields of a JSON object; `null` counts as absent.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    fn get(&self, key: &str) -> Option<&'a Value> {
        self.0.get(key).filter(|value| !value.is_null())
    }

    /// A field taken by `take`, which returns `None` where it is of another type.
    fn typed<T>(
        &self,
        key: &str,
        expected: &'static str,
        take: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, ConfigError> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let value = take(value).ok_or_else(|| ConfigError::Type {
            key: key.to_owned(),
            expected,
        })?;
        Ok(Some(value))
    }

    fn size_or_none(&self, key: &str) -> Result<Option<usize>, ConfigError> {
        self.typed(key, "a whole number", |value| {
            value.as_u64().and_then(|size| size.try_into().ok())
        })
    }

    fn size(&self, key: &str) -> Result<usize, ConfigError> {
        self.size_or_none(key)?.ok_or_else(|| missing(key))
    }

    fn number_or_none(&self, key: &str) -> Result<Option<f64>, ConfigError> {
        self.typed(key, "a number", Value::as_f64)
    }

    fn number(&self, key: &str) -> Result<f64, ConfigError> {
        self.number_or_none(key)?.ok_or_else(|| missing(key))
    }

    /// A truth value; absent means false.
    fn flag(&self, key: &str) -> Result<bool, ConfigError> {
        Ok(self
            .typed(key, "true or false", Value::as_bool)?
            .unwrap_or(false))
    }

    fn text_or_none(&self, key: &str) -> Result<Option<&'a str>, ConfigError> {
        self.typed(key, "text", Value::as_str)
    }

    fn object_or_none(&self, key: &str) -> Result<Option<&'a Map<String, Value>>, ConfigError> {
        self.typed(key, "an object", Value::as_object)
    }

    /// One token id or a list of them.
    fn ids(&self, key: &str) -> Result<Vec<u32>, ConfigError> {
        let id = |value: &Value| value.as_u64().and_then(|id| id.try_into().ok());
        let ids = self.typed(key, "a token id or a list of them", |value| match value {
            Value::Array(values) => values.iter().map(id).collect(),
            value => id(value).map(|id| vec![id]),
        })?;
        Ok(ids.unwrap_or_default())
    }

    fn architecture(&self) -> Result<Architecture, ConfigError> {
        let class = self.typed("architectures", "a list of names", |value| {
            value
                .as_array()?
                .iter()
                .map(Value::as_str)
                .collect::<Option<Vec<_>>>()
        })?;
        match class.unwrap_or_default().first() {
            Some(class) => Architecture::named(class),
            None => Architecture::named(
                self.text_or_none("model_type")?
                    .ok_or_else(|| missing("model_type"))?,
            ),
        }
    }

    fn sampling(&self) -> Result<super::SamplingDefaults, ConfigError> {
        let number = |key| Ok::<_, ConfigError>(self.number_or_none(key)?.map(|n| n as f32));
        let top_k = self.typed("top_k", "a whole number", |value| {
            value.as_u64().and_then(|k| k.try_into().ok())
        })?;
        // Published files keep a temperature beside `do_sample: false`.
        let greedy = self.typed("do_sample", "true or false", Value::as_bool)? == Some(false);
        Ok(super::SamplingDefaults {
            temperature: match greedy {
                true => Some(0.0),
                false => number("temperature")?,
            },
            top_p: number("top_p")?,
            top_k,
            min_p: number("min_p")?,
            repetition_penalty: number("repetition_penalty")?,
        })
    }
}

fn missing(key: &str) -> ConfigError {
    ConfigError::Missing {
        key: key.to_owned(),
    }
}

#[cfg(test)]
mod tests;
