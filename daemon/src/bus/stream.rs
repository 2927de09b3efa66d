//! One `Stream`: events from the engine to the client's pipe.
use super::event::StreamEvent;
use super::pipe::{EventPipe, PipeEnd};
use super::running::Running;
use crate::engine::{Event, Finish, RequestError, Usage};
use crate::service::Service;
use std::time::Duration;

/// Carries a request's events into its pipe until the last one. Ends within `stall_max` of a
/// reader that stops reading, and at once when the reader closes the pipe.
pub(super) async fn carry(
    mut running: Running,
    mut pipe: EventPipe,
    service: Service,
    stall_max: Duration,
) {
    let cabin = running.replies_are_cabin();
    let mut content = String::new();
    let last = loop {
        let event = tokio::select! {
            event = running.next() => event,
            () = pipe.reader_gone() => {
                running.fail(&RequestError::Cancelled).await;
                return;
            }
        };
        let event = match event {
            Event::Started { prompt_tokens } => StreamEvent::Started { prompt_tokens },
            Event::Reasoning { text } => StreamEvent::Reasoning { text },
            Event::Content { text } => {
                if cabin {
                    content.push_str(&text);
                }
                StreamEvent::Content { text }
            }
            Event::Done { finish, usage } => {
                let content = cabin.then_some(content.as_str());
                break end_of_reply(&service, content, finish, usage);
            }
            Event::Failed { error } => break vec![StreamEvent::from(&error)],
        };
        let written = tokio::select! {
            written = pipe.write(&event) => written,
            never = running.pass_cancel_on() => match never {},
        };
        match written {
            Ok(()) => {}
            Err(PipeEnd::ReaderGone) => {
                running.fail(&RequestError::Cancelled).await;
                return;
            }
            Err(PipeEnd::Stalled) => {
                let error = stalled(stall_max);
                running.fail(&error).await;
                pipe.write_last(&StreamEvent::from(&error));
                return;
            }
        }
    };
    // Frees the token before the client can know that the request has ended.
    let _ongoing = running.ongoing();
    drop(running);
    for event in &last {
        match pipe.write(event).await {
            Ok(()) => {}
            Err(PipeEnd::ReaderGone) => return,
            Err(PipeEnd::Stalled) => {
                pipe.write_last(&StreamEvent::from(&stalled(stall_max)));
                return;
            }
        }
    }
}

fn stalled(stall_max: Duration) -> RequestError {
    RequestError::StreamStalled {
        stalled_ms: stall_max.as_millis().try_into().unwrap_or(u64::MAX),
    }
}

/// The calls of a cabin reply, then `Done`. `content` is given where it should be a cabin reply.
fn end_of_reply(
    service: &Service,
    content: Option<&str>,
    finish: Finish,
    usage: Usage,
) -> Vec<StreamEvent> {
    let (mut say, mut reply_error) = (None, None);
    let mut events = Vec::new();
    match content.map(|content| service.catalogue.parse_reply(content)) {
        None => {}
        Some(Ok(reply)) => {
            say = Some(reply.say);
            events.extend(reply.calls.into_iter().map(|call| StreamEvent::ToolCall {
                tool: call.tool,
                arguments: call.arguments,
            }));
        }
        Some(Err(error)) => reply_error = Some(error.to_string()),
    }
    events.push(StreamEvent::Done {
        finish,
        usage,
        say,
        reply_error,
    });
    events
}
