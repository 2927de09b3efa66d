//! One request while it is computed: its cache, its sampler, and how far it is.
use super::doubt::{Verdict, Weighed};
use super::handle::Submission;
use super::model::Model;
use super::request::{Event, Finish, RequestError, Usage};
use super::schemas::refused;
use super::text::{Part, ReplyText};
use cabind_kernels::cuda::{Shortlist, Wanted};
use cabind_models::decoder::{DecoderError, Launched, Rows, Sequence};
use cabind_models::grammar::{Constraint, forbid_others};
use cabind_models::kv_cache::KvCache;
use cabind_models::sampler::{Sampler, SamplerError};
use std::borrow::Cow;
use std::time::{Duration, Instant};

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// This many tokens of the prompt are in the cache.
    Prefill { done: usize },
    /// This token was chosen last and is not in the cache.
    Decode { last: u32 },
}

/// What a step gave.
#[derive(Debug, PartialEq)]
pub(super) enum Step {
    /// A part of the prompt; no token yet.
    Prefilled,
    /// Text of one token, possibly none.
    Token(Part, String),
    /// The last text, and why it is the last.
    Ended(Part, String, Finish),
}

/// Owned by the engine thread. Ends by being dropped, which frees cache and place in the queue.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) submission: Submission,
    prompt: Vec<u32>,
    phase: Phase,
    cache: KvCache,
    /// Kept from one step to the next. [1, vocab]
    logits: Vec<f32>,
    sampler: Sampler,
    /// Holds the content to the request's schema.
    constraint: Option<Constraint>,
    text: ReplyText,
    /// Of a model that may doubt, until its reasoning is complete.
    weighed: Option<Weighed>,
    reply_tokens: usize,
    usage: Usage,
    first_token: Option<Instant>,
    first_content: Option<Instant>,
}

impl Session {
    /// Encodes the prompt and makes room for it and the reply.
    pub(super) fn new(model: &Model, submission: Submission) -> Result<Self, RequestError> {
        let options = &submission.request.options;
        let prompt = model.encode(&submission.request.messages, options.think.unwrap_or(true))?;
        let reply_tokens = model.reply_tokens(options, prompt.ids.len())?;
        let sampler = Sampler::new(model.sampling(options), &prompt.ids)
            .map_err(|error| RequestError::InvalidArgument(error.to_string()))?;
        let constraint = model.constraint(options)?;
        Ok(Self {
            cache: model.decoder.new_cache(prompt.ids.len() + reply_tokens),
            text: ReplyText::new(model, prompt.in_reasoning),
            weighed: (model.doubt.is_some() && prompt.in_reasoning).then(Weighed::default),
            usage: Usage {
                prompt_tokens: prompt.ids.len() as u32,
                ..Usage::default()
            },
            prompt: prompt.ids,
            phase: Phase::Prefill { done: 0 },
            logits: Vec::new(),
            submission,
            sampler,
            constraint,
            reply_tokens,
            first_token: None,
            first_content: None,
        })
    }

    pub(super) fn started(&self) -> Event {
        Event::Started {
            prompt_tokens: self.usage.prompt_tokens,
        }
    }

    /// Computes one chunk of the prompt or one token of the reply.
    pub(super) fn step(&mut self, model: &Model) -> Result<Step, RequestError> {
        let (ids, rest) = match &self.phase {
            Phase::Prefill { done } => {
                let rest = &self.prompt[*done..];
                rest.split_at(rest.len().min(model.prefill_chunk_tokens))
            }
            Phase::Decode { last } => (std::slice::from_ref(last), &[][..]),
        };
        let batch = &mut [Sequence {
            ids,
            cache: &mut self.cache,
            rows: Rows::Last,
        }];
        let (left, decoder) = (rest.len(), &model.decoder);
        let wanted = self.sampler.wanted(model.vocab_size());
        // Weighing takes all of the logits.
        let shortlist = left == 0 && self.weighed.is_none();
        let launched = match wanted.filter(|_| shortlist) {
            Some(wanted) => decoder
                .launch_batch(batch)
                .map_err(device_failed)?
                .map(|launched| (launched, wanted)),
            None => None,
        };
        if launched.is_none() {
            decoder
                .forward_batch(batch, &mut self.logits)
                .map_err(device_failed)?;
        }
        if left > 0 {
            self.phase = Phase::Prefill {
                done: self.prompt.len() - left,
            };
            return Ok(Step::Prefilled);
        }
        let id = match self.forced() {
            Some(id) => id,
            None => self.choose(model, launched)?,
        };
        if let Some(constraint) = &mut self.constraint
            && self.text.part() == Part::Content
            && !model.ends_reply(id)
        {
            constraint.accept(id).map_err(refused)?;
        }
        Ok(self.take(model, id))
    }

    /// Under a schema, reasoning ends at half of the reply, so that there is room for the content.
    fn forced(&self) -> Option<u32> {
        let spent = self.tokens() >= self.reply_tokens / 2;
        let reasons = self.text.part() == Part::Reasoning;
        (self.constraint.is_some() && reasons && spent)
            .then(|| self.text.think_close())
            .flatten()
    }

    /// Chooses from the logits, or from what a GPU finds in its own once it has computed them.
    fn choose(
        &mut self,
        model: &Model,
        launched: Option<(Launched<'_>, Wanted)>,
    ) -> Result<u32, RequestError> {
        // A GPU computes meanwhile.
        let allowed = self.allowed(model)?;
        let allowed = allowed.as_deref();
        if let Some((launched, wanted)) = launched {
            let found = launched
                .likeliest(&[(wanted, allowed)])
                .map_err(device_failed)?;
            let shortlist = found.first().unwrap_or(&Shortlist::TooMany);
            let chosen = self.sampler.pick_among(shortlist, model.vocab_size());
            if let Some(id) = chosen.map_err(no_choice)? {
                return Ok(id);
            }
            launched.logits(&mut self.logits).map_err(device_failed)?;
        }
        if let Some(allowed) = allowed {
            forbid_others(allowed, &mut self.logits);
        }
        let id = self.sampler.pick(&mut self.logits).map_err(no_choice)?;
        if let Some(weighed) = &mut self.weighed {
            weighed.weigh(&self.logits, id);
        }
        Ok(id)
    }

    /// Which tokens may come next under the request's schema, if it has one.
    fn allowed<'a>(&mut self, model: &'a Model) -> Result<Option<Cow<'a, [u32]>>, RequestError> {
        let Some(constraint) = &mut self.constraint else {
            return Ok(None);
        };
        Ok(Some(match self.text.part() {
            Part::Reasoning => Cow::Borrowed(model.no_end()),
            Part::Content => {
                let allowed = constraint.allowed(model.vocab_size());
                Cow::Owned(allowed.map_err(refused)?)
            }
        }))
    }

    fn take(&mut self, model: &Model, id: u32) -> Step {
        self.first_token.get_or_insert_with(Instant::now);
        let part = self.text.part();
        match part {
            Part::Reasoning => self.usage.reasoning_tokens += 1,
            Part::Content => self.usage.content_tokens += 1,
        }
        if model.ends_reply(id) {
            let (part, text) = self.text.finish();
            return Step::Ended(part, self.released() + &text, Finish::Stop);
        }
        let (part, mut text) = self.text.push(id);
        self.phase = Phase::Decode { last: id };
        if let Some(weighed) = &mut self.weighed {
            weighed.hold(&text);
            text.clear();
            if self.text.part() == Part::Content {
                text = self.judge(model);
            }
        }
        if part == Part::Content && !text.is_empty() {
            self.first_content.get_or_insert_with(Instant::now);
        }
        if self.tokens() < self.reply_tokens {
            return Step::Token(part, text);
        }
        text = self.released() + &text + &self.text.finish().1;
        Step::Ended(part, text, Finish::Length)
    }

    /// The reasoning is complete: gives its text, or that of what takes its place.
    fn judge(&mut self, model: &Model) -> String {
        let (Some(doubt), Some(weighed)) = (&model.doubt, self.weighed.take()) else {
            return String::new();
        };
        let (verdict, confidence) = doubt.verdict(weighed);
        self.usage.confidence = Some(confidence);
        let ids = match verdict {
            Verdict::Sure(text) => return text,
            Verdict::Unsure(ids) => ids,
        };
        // The prompt is short, so it is computed again; the reply has not more tokens than before.
        self.prompt.extend(ids);
        self.cache = model
            .decoder
            .new_cache(self.prompt.len() + self.reply_tokens);
        self.phase = Phase::Prefill { done: 0 };
        self.usage.reasoning_tokens += ids.len() as u32;
        self.text = ReplyText::new(model, true);
        ids.iter().map(|id| self.text.push(*id).1).collect()
    }

    fn released(&mut self) -> String {
        self.weighed
            .take()
            .map(Weighed::release)
            .unwrap_or_default()
    }

    /// What it cost so far.
    pub(super) fn usage(&self) -> Usage {
        let after = |at: Option<Instant>| match at {
            Some(at) => milliseconds(at.duration_since(self.submission.submitted)),
            None => 0.0,
        };
        let after_first = self.tokens().saturating_sub(1);
        let tokens_per_second = match self.first_token {
            Some(first) if after_first > 0 => {
                after_first as f64 / first.elapsed().as_secs_f64().max(1e-9)
            }
            _ => 0.0,
        };
        Usage {
            first_token_ms: after(self.first_token),
            first_content_ms: after(self.first_content),
            total_ms: milliseconds(self.submission.submitted.elapsed()),
            tokens_per_second,
            ..self.usage
        }
    }

    fn tokens(&self) -> usize {
        (self.usage.reasoning_tokens + self.usage.content_tokens) as usize
    }
}

/// Why a submission must not be served any more, if so.
pub(super) fn stopped(submission: &Submission) -> Option<RequestError> {
    if submission.cancel.is_cancelled() || submission.events.is_closed() {
        return Some(RequestError::Cancelled);
    }
    let deadline = submission.request.options.deadline?;
    (Instant::now() >= deadline).then_some(RequestError::Deadline)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn device_failed(error: DecoderError) -> RequestError {
    RequestError::Internal(error.to_string())
}

fn no_choice(error: SamplerError) -> RequestError {
    RequestError::Internal(error.to_string())
}
