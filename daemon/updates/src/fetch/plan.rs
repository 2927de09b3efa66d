//! Which pieces share a request.
use super::FetchError;
use std::ops::Range;

/// One request: pieces that follow one another, and the bytes that they make up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) pieces: Range<usize>,
    pub(super) bytes: Range<u64>,
}

/// Joins pieces while one begins where the one before it ends and the request stays in its bound.
/// A piece that is longer than the bound gets a request for itself.
pub(super) fn plan(
    path: &str,
    pieces: &[Range<u64>],
    request_bytes_max: u64,
    piece_bytes_max: u64,
) -> Result<Vec<Request>, FetchError> {
    let mut requests: Vec<Request> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        if piece.is_empty() || piece.end - piece.start > piece_bytes_max {
            return Err(FetchError::Piece {
                path: path.into(),
                piece: index,
                bytes_max: piece_bytes_max,
            });
        }
        if let Some(last) = requests.last_mut()
            && last.bytes.end == piece.start
            && piece.end - last.bytes.start <= request_bytes_max
        {
            last.pieces.end = index + 1;
            last.bytes.end = piece.end;
            continue;
        }
        requests.push(Request {
            pieces: index..index + 1,
            bytes: piece.clone(),
        });
    }
    Ok(requests)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pieces: &[Range<u64>], wanted: &[(Range<usize>, Range<u64>)]) {
        let requests = plan("blobs/a", pieces, 100, 150);
        let wanted = wanted
            .iter()
            .cloned()
            .map(|(pieces, bytes)| Request { pieces, bytes })
            .collect();
        assert_eq!(requests, Ok(wanted), "{pieces:?}");
    }

    #[test]
    fn small_pieces_do_not_cost_a_request_each() {
        check(&[], &[]);
        check(&[0..10, 10..20, 20..30], &[(0..3, 0..30)]);
        // A gap.
        check(&[0..10, 11..20], &[(0..1, 0..10), (1..2, 11..20)]);
        // The bound, met and passed by one byte.
        check(&[0..60, 60..100], &[(0..2, 0..100)]);
        check(&[0..60, 60..101], &[(0..1, 0..60), (1..2, 60..101)]);
        // One that is longer than the bound.
        check(&[0..150, 150..160], &[(0..1, 0..150), (1..2, 150..160)]);
        // Backwards and twice the same.
        check(
            &[10..20, 0..10, 0..10],
            &[(0..1, 10..20), (1..2, 0..10), (2..3, 0..10)],
        );
        let end = u64::MAX;
        check(
            &[0..1, end - 10..end],
            &[(0..1, 0..1), (1..2, end - 10..end)],
        );
    }

    #[test]
    fn a_piece_without_bytes_or_with_too_many_is_refused() {
        #[expect(clippy::reversed_empty_ranges)]
        for wrong in [5..5, 5..4, 0..151, 0..u64::MAX] {
            let error = FetchError::Piece {
                path: "blobs/a".into(),
                piece: 1,
                bytes_max: 150,
            };
            assert_eq!(plan("blobs/a", &[0..1, wrong], 100, 150), Err(error));
        }
    }
}
