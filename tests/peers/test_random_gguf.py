"""`python3 -m unittest discover tests/peers`"""
import math
import struct
import unittest

import random_gguf


class RandomGguf(unittest.TestCase):
    def test_q4_k_m_mixes_as_llama_cpp_does(self):
        formats = {name: form for name, _, _, form in random_gguf.tensors("q4_k_m")}
        self.assertEqual(formats["token_embd.weight"], "q4_k")
        self.assertEqual(formats["output.weight"], "q6_k")
        downs = [formats[f"blk.{layer}.ffn_down.weight"] == "q6_k" for layer in range(28)]
        self.assertEqual(
            [layer for layer, more in enumerate(downs) if more],
            [0, 1, 2, 5, 8, 11, 14, 17, 20, 23, 24, 25, 26, 27],
        )

    def test_the_header_is_aligned_and_states_the_size(self):
        data, size = random_gguf.header("q8_0")
        self.assertEqual(data[:8], b"GGUF" + struct.pack("<I", 3))
        self.assertEqual(len(data) % random_gguf.ALIGNMENT, 0)
        # 34 bytes for 32 of the 1777 million parameters.
        self.assertAlmostEqual(size / 1e9, 1.89, places=2)

    def test_q8_0_blocks_have_the_deviation_asked_for(self):
        rng = random_gguf.random.Random(1)
        data = random_gguf.blocks(rng, 4000, "q8_0", 0.02)
        values = []
        for at in range(0, len(data), 34):
            scale, *quants = struct.unpack_from("<e32b", data, at)
            values += [scale * quant for quant in quants]
        deviation = math.sqrt(sum(value * value for value in values) / len(values))
        self.assertAlmostEqual(deviation, 0.02, delta=0.0005)
        self.assertLess(abs(sum(values) / len(values)), 0.0005)

    def test_bf16_values_are_small_and_finite(self):
        data = random_gguf.blocks(random_gguf.random.Random(1), 4000, "bf16", 0.02)
        for (bits,) in struct.iter_unpack("<H", data):
            (value,) = struct.unpack("<f", struct.pack("<I", bits << 16))
            self.assertTrue(2**-7 <= abs(value) < 2**-5, value)


if __name__ == "__main__":
    unittest.main()
