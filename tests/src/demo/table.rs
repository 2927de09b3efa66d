//! A table for a terminal, its long cells broken into lines.

/// Column titles and widths in characters.
const COLUMNS: [(&str, usize); 7] = [
    ("over", 14),
    ("asked", 28),
    ("reply", 26),
    ("calls", 38),
    ("first", 7),
    ("tok/s", 6),
    ("whole", 7),
];

/// The titles and a line below them.
pub fn head() -> String {
    let titles = COLUMNS.map(|(title, _)| title.to_owned());
    let rule = COLUMNS.map(|(_, width)| "─".repeat(width));
    format!("{}{}", row(&titles), row(&rule))
}

/// One row, as many lines high as its longest cell needs.
pub fn row(cells: &[String; 7]) -> String {
    let cells: Vec<Vec<String>> = cells
        .iter()
        .zip(COLUMNS)
        .map(|(cell, (_, width))| wrap(cell, width))
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut text = String::new();
    for line in 0..height {
        let mut printed = String::from(" ");
        for (cell, (_, width)) in cells.iter().zip(COLUMNS) {
            let part = cell.get(line).map_or("", String::as_str);
            printed += &format!(" {part:<width$}");
        }
        text += printed.trim_end();
        text.push('\n');
    }
    text
}

/// Breaks at spaces, and inside a word only where it is wider than the column.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        for piece in pieces(word, width) {
            let line = lines.last().map_or(0, |line| line.chars().count());
            let gap = usize::from(line > 0);
            if line + gap + piece.chars().count() > width && line > 0 {
                lines.push(String::new());
            }
            if let Some(last) = lines.last_mut() {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(&piece);
            }
        }
    }
    lines
}

fn pieces(word: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    // A long call breaks before its arguments.
    let bracket = letters.iter().position(|&letter| letter == '(');
    if letters.len() <= width {
        return vec![word.into()];
    }
    match bracket {
        Some(at) if at > 0 && at <= width => {
            let mut all = vec![letters[..at].iter().collect()];
            all.extend(pieces(&letters[at..].iter().collect::<String>(), width));
            all
        }
        _ => letters
            .chunks(width)
            .map(|part| part.iter().collect())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_cell_does_not_push_its_neighbours_away() {
        let check = |text: &str, width: usize, wanted: &[&str]| {
            assert_eq!(wrap(text, width), wanted, "{text} in {width}");
        };
        check("", 5, &[""]);
        check("one two three", 7, &["one two", "three"]);
        check("élémentaire oui", 4, &["élém", "enta", "ire", "oui"]);
        check("set_volume(level=30)", 12, &["set_volume", "(level=30)"]);
    }
}
