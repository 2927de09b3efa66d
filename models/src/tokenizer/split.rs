//! Text to ids without added tokens: normalisation, pre-tokenisation, byte-pair merges.
use std::panic::{AssertUnwindSafe, catch_unwind};

use tokenizers::models::bpe::{BPE, BpeBuilder, Merges, Vocab};
use tokenizers::normalizers::unicode::{NFC, NFD, NFKC, NFKD};
use tokenizers::pre_tokenizers::PreTokenizerWrapper;
use tokenizers::pre_tokenizers::sequence::Sequence;
use tokenizers::{
    Model, NormalizedString, Normalizer, OffsetReferential, OffsetType, PreTokenizedString,
    PreTokenizer,
};

use super::TokenizerError;

/// A Unicode normal form, applied before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Normalization {
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

/// The byte-pair encoder. Its vocabulary holds no control token, so it cannot emit one, whatever
/// the text and the merges are.
#[derive(Debug)]
pub(super) struct Splitter {
    normalizations: Vec<Normalization>,
    pre_tokenizer: Sequence,
    bpe: BPE,
}

impl Splitter {
    /// `steps` must end in the byte-level step; `ignore_merges` takes a whole word that is in the
    /// vocabulary as it is, as Llama 3 does.
    pub(super) fn new(
        origin: &str,
        normalizations: Vec<Normalization>,
        steps: Vec<PreTokenizerWrapper>,
        vocabulary: impl Iterator<Item = (String, u32)>,
        merges: Merges,
        ignore_merges: bool,
    ) -> Result<Self, TokenizerError> {
        let vocabulary: Vocab = vocabulary.collect();
        for (byte, character) in super::pieces::alphabet_of_text() {
            if !vocabulary.contains_key(character.encode_utf8(&mut [0; 4])) {
                return Err(TokenizerError::Invalid {
                    origin: origin.to_owned(),
                    problem: format!(
                        "the vocabulary has no token `{character}` for the byte 0x{byte:02X}"
                    ),
                });
            }
        }
        let bpe = BpeBuilder::new()
            .vocab_and_merges(vocabulary, merges)
            .ignore_merges(ignore_merges)
            .build()
            .map_err(|error| TokenizerError::Invalid {
                origin: origin.to_owned(),
                problem: format!("merges: {error}"),
            })?;
        Ok(Self {
            normalizations,
            pre_tokenizer: Sequence::new(steps),
            bpe,
        })
    }

    /// Appends the ids of `text`.
    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) -> Result<(), TokenizerError> {
        // The pattern engine panics when a pattern from a checkpoint backtracks beyond its limit
        // of ten million steps.
        match catch_unwind(AssertUnwindSafe(|| self.try_encode(text))) {
            Ok(Ok(encoded)) => {
                ids.extend(encoded);
                Ok(())
            }
            Ok(Err(error)) => Err(TokenizerError::Split(error.to_string())),
            Err(_) => Err(TokenizerError::Split(
                "its pattern takes too many steps".to_owned(),
            )),
        }
    }

    fn try_encode(&self, text: &str) -> tokenizers::Result<Vec<u32>> {
        let mut normalized = NormalizedString::from(text);
        for normalization in &self.normalizations {
            match normalization {
                Normalization::Nfc => NFC.normalize(&mut normalized)?,
                Normalization::Nfd => NFD.normalize(&mut normalized)?,
                Normalization::Nfkc => NFKC.normalize(&mut normalized)?,
                Normalization::Nfkd => NFKD.normalize(&mut normalized)?,
            }
        }
        let mut words = PreTokenizedString::from(normalized);
        self.pre_tokenizer.pre_tokenize(&mut words)?;
        let mut ids = Vec::new();
        for (word, _, _) in words.get_splits(OffsetReferential::Normalized, OffsetType::Byte) {
            ids.extend(self.bpe.tokenize(word)?.iter().map(|token| token.id));
        }
        Ok(ids)
    }
}
