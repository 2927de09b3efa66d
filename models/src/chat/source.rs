//! What is done to a template's source before it is compiled.
use super::ChatError;

/// Longest code in one tag, string literals not counted. The compiler's folding of constants takes
/// time in the square of the operators in a row. Published templates stay below 1 kB.
pub const TAG_BYTES_MAX: usize = 4 << 10;

/// A `{{ … }}` or `{% … %}`.
struct Tag {
    start: usize,
    end: usize,
    /// Bytes of it that belong to no string literal.
    code_bytes: usize,
}

/// Checks the tags against [`TAG_BYTES_MAX`], and replaces what this template engine does not know.
///
/// Transformers marks the assistant's text for training with `{% generation %}` blocks. They
/// change nothing in the output; here they become blocks that are always taken.
pub(super) fn prepare(source: &str) -> Result<String, ChatError> {
    let mut result = String::with_capacity(source.len());
    let mut done = 0;
    while let Some(tag) = next_tag(source, done) {
        if tag.code_bytes > TAG_BYTES_MAX {
            return Err(ChatError::TagTooLong {
                line: source[..tag.start].lines().count().max(1),
                bytes: tag.code_bytes,
            });
        }
        result.push_str(&source[done..tag.start]);
        let text = &source[tag.start..tag.end];
        match generation_mark(text) {
            Some(replacement) => result.push_str(&replacement),
            None => result.push_str(text),
        }
        done = tag.end;
    }
    result.push_str(&source[done..]);
    Ok(result)
}

/// The next tag at or after `from`. It ends as for the compiler: outside strings and brackets, or
/// with the source.
fn next_tag(source: &str, from: usize) -> Option<Tag> {
    let bytes = source.as_bytes();
    let mut start = from;
    let closing: &[u8] = loop {
        start += source.get(start..)?.find('{')?;
        match bytes.get(start + 1) {
            Some(b'{') => break b"}}",
            Some(b'%') => break b"%}",
            Some(b'#') => start += source[start..].find("#}")? + 2,
            _ => start += 1,
        }
    };
    let (mut at, mut code_bytes, mut balance) = (start + 2, 0, 0_i32);
    let mut quote = None;
    while let Some(&byte) = bytes.get(at) {
        match quote {
            Some(_) if byte == b'\\' => at += 1,
            Some(mark) if byte == mark => quote = None,
            Some(_) => {}
            None if balance == 0 && bytes[at..].starts_with(closing) => {
                return Some(Tag {
                    start,
                    end: at + 2,
                    code_bytes,
                });
            }
            None => {
                code_bytes += 1;
                match byte {
                    b'\'' | b'"' => quote = Some(byte),
                    b'(' | b'[' | b'{' => balance += 1,
                    b')' | b']' | b'}' => balance -= 1,
                    _ => {}
                }
            }
        }
        at += 1;
    }
    Some(Tag {
        start,
        end: source.len(),
        code_bytes,
    })
}

fn generation_mark(tag: &str) -> Option<String> {
    let inside = tag.strip_prefix("{%")?.strip_suffix("%}")?;
    let keyword = match inside.trim_matches(|c: char| matches!(c, '-' | '+') || c.is_whitespace()) {
        "generation" => "if true",
        "endgeneration" => "endif",
        _ => return None,
    };
    let open = if inside.starts_with('-') { "{%-" } else { "{%" };
    let close = if inside.ends_with('-') { "-%}" } else { "%}" };
    Some(format!("{open} {keyword} {close}"))
}
