"""The tiny checkpoints: which architecture, shape, spelling and file layout each one covers."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Spec:
    """One Hugging Face checkpoint directory. Sizes are in elements, contexts in tokens."""

    name: str
    model_type: str  # qwen2 | llama | qwen3
    vocab_size: int
    hidden_size: int
    intermediate_size: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    rope_theta: float
    eps: float
    dtype: str  # float32 | bfloat16 | float16, of the stored weights
    tied: bool
    spelling: str  # published | v5
    prompt_tokens: int
    context_tokens: int = 512
    rope_scaling: dict = field(default_factory=dict)
    shards: int = 1
    norm_dtype: str = ""  # where it differs from dtype: one checkpoint may mix them
    seed: int = 0

    @property
    def explicit_head_dim(self) -> bool:
        """Published configs name head_dim only where it is not hidden_size / heads (and always for Qwen3)."""
        return self.model_type == "qwen3" or self.heads * self.head_dim != self.hidden_size


LLAMA3 = {
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 32,
    "rope_type": "llama3",
}

SPECS = [
    Spec(
        name="qwen2-g6", model_type="qwen2", vocab_size=288, hidden_size=48, intermediate_size=112,
        layers=2, heads=12, kv_heads=2, head_dim=16, rope_theta=10000.0, eps=1e-6, dtype="float32",
        tied=False, spelling="published", prompt_tokens=48,
    ),
    Spec(
        name="qwen2-g7", model_type="qwen2", vocab_size=256, hidden_size=64, intermediate_size=96,
        layers=3, heads=14, kv_heads=2, head_dim=16, rope_theta=10000.0, eps=1e-6, dtype="bfloat16",
        tied=True, spelling="v5", prompt_tokens=40,
    ),
    Spec(
        name="qwen2-g5", model_type="qwen2", vocab_size=272, hidden_size=160, intermediate_size=64,
        layers=2, heads=10, kv_heads=2, head_dim=16, rope_theta=1000000.0, eps=1e-5, dtype="float16",
        tied=False, spelling="published", prompt_tokens=24,
    ),
    Spec(
        name="llama-g4", model_type="llama", vocab_size=256, hidden_size=128, intermediate_size=48,
        layers=2, heads=8, kv_heads=2, head_dim=16, rope_theta=500000.0, eps=1e-5, dtype="float16",
        tied=False, spelling="published", prompt_tokens=72, context_tokens=256, rope_scaling=LLAMA3, shards=3,
        norm_dtype="float32",
    ),
    Spec(
        name="llama-g8", model_type="llama", vocab_size=320, hidden_size=48, intermediate_size=64,
        layers=2, heads=16, kv_heads=2, head_dim=16, rope_theta=10000.0, eps=1e-5, dtype="float32",
        tied=True, spelling="v5", prompt_tokens=64, context_tokens=128,
        rope_scaling=LLAMA3 | {"factor": 4.0, "low_freq_factor": 2.0, "high_freq_factor": 16.0},
    ),
    Spec(
        # `attn_factor` is a key of the published R1-0528-Qwen3-8B config that transformers does not know:
        # it warns and computes the factor from `factor`. The reference is what transformers computes.
        name="qwen3-g4", model_type="qwen3", vocab_size=256, hidden_size=48, intermediate_size=96,
        layers=2, heads=8, kv_heads=2, head_dim=32, rope_theta=1000000.0, eps=1e-6, dtype="float32",
        tied=False, spelling="published", prompt_tokens=80, context_tokens=128,
        rope_scaling={
            "attn_factor": 0.8782488562869419,
            "factor": 4.0,
            "original_max_position_embeddings": 32,
            "rope_type": "yarn",
        },
    ),
    Spec(
        name="qwen3-g4-yarn-explicit", model_type="qwen3", vocab_size=256, hidden_size=32, intermediate_size=64,
        layers=2, heads=4, kv_heads=1, head_dim=32, rope_theta=10000.0, eps=1e-6, dtype="float16",
        tied=True, spelling="v5", prompt_tokens=64, context_tokens=128,
        rope_scaling={
            "attention_factor": 1.25,
            "beta_fast": 4.0,
            "beta_slow": 0.5,
            "factor": 4.0,
            "original_max_position_embeddings": 32,
            "rope_type": "yarn",
        },
    ),
    Spec(
        name="qwen3-g8", model_type="qwen3", vocab_size=256, hidden_size=32, intermediate_size=64,
        layers=2, heads=8, kv_heads=1, head_dim=64, rope_theta=1000000.0, eps=1e-6, dtype="float32",
        tied=True, spelling="v5", prompt_tokens=32,
    ),
]
