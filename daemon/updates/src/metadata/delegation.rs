//! Which role may list which target.
use super::MetadataError;
use super::form::TOP_LEVEL;
use super::keys::{KeySet, RoleForm};
use crate::manifest::Sha256;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Bits of `succinct_roles`; more would be more roles than any repository here has.
const BINS_BITS_MAX: u32 = 14;
/// A role's name is part of a file's name, percent-encoded.
const ROLE_NAME_BYTES_MAX: usize = 80;

#[derive(Debug, Default, Deserialize)]
pub(super) struct DelegationsForm {
    #[serde(default)]
    keys: BTreeMap<String, Value>,
    #[serde(default)]
    roles: Vec<DelegationForm>,
    succinct_roles: Option<BinsForm>,
}

#[derive(Debug, Deserialize)]
struct DelegationForm {
    name: String,
    #[serde(flatten)]
    role: RoleForm,
    #[serde(default)]
    terminating: bool,
    paths: Option<Vec<String>>,
    path_hash_prefixes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct BinsForm {
    #[serde(flatten)]
    role: RoleForm,
    bit_length: u32,
    name_prefix: String,
}

/// A role that the delegating role trusts for some paths.
#[derive(Clone, Debug)]
pub(super) struct Delegation {
    pub(super) name: String,
    pub(super) keys: KeySet,
    pub(super) terminating: bool,
    paths: Paths,
}

#[derive(Clone, Debug)]
enum Paths {
    Patterns(Vec<String>),
    HashPrefixes(Vec<String>),
}

/// In order of their priority.
#[derive(Clone, Debug)]
pub(super) enum Delegations {
    Roles(Vec<Delegation>),
    /// TAP 15: bins by the first bits of the path's hash, all with the same keys.
    Bins {
        keys: KeySet,
        bits: u32,
        prefix: String,
    },
}

impl Delegations {
    pub(super) fn new(delegator: &str, form: DelegationsForm) -> Result<Self, MetadataError> {
        let malformed = |problem: &str| Err(MetadataError::malformed(delegator, problem));
        if let Some(bins) = form.succinct_roles {
            if !form.roles.is_empty() {
                return malformed("both roles and succinct roles");
            }
            if !(1..=BINS_BITS_MAX).contains(&bins.bit_length) {
                return malformed("a number of bins that cannot be");
            }
            check_name(delegator, &format!("{}-{:x}", bins.name_prefix, u16::MAX))?;
            return Ok(Self::Bins {
                keys: KeySet::new(delegator, &bins.role, &form.keys)?,
                bits: bins.bit_length,
                prefix: bins.name_prefix,
            });
        }
        let mut names = BTreeSet::new();
        let mut roles = Vec::new();
        for role in form.roles {
            check_name(delegator, &role.name)?;
            if !names.insert(role.name.clone()) {
                return malformed("two delegations to one role");
            }
            let paths = match (role.paths, role.path_hash_prefixes) {
                (Some(patterns), None) => Paths::Patterns(patterns),
                (None, Some(prefixes)) => Paths::HashPrefixes(prefixes),
                _ => return malformed("a delegation needs either paths or prefixes of hashes"),
            };
            roles.push(Delegation {
                keys: KeySet::new(delegator, &role.role, &form.keys)?,
                name: role.name,
                terminating: role.terminating,
                paths,
            });
        }
        Ok(Self::Roles(roles))
    }

    /// The delegations that may list `path`, in order.
    pub(super) fn of_path(&self, path: &str) -> Vec<Delegation> {
        match self {
            Self::Roles(roles) => roles
                .iter()
                .filter(|role| role.paths.has(path))
                .cloned()
                .collect(),
            Self::Bins { keys, bits, prefix } => {
                let [first, second, third, fourth, ..] = Sha256::of(path.as_bytes()).0;
                let bin = u32::from_be_bytes([first, second, third, fourth]) >> (32 - bits);
                let digits = (*bits).div_ceil(4) as usize;
                vec![Delegation {
                    name: format!("{prefix}-{bin:0digits$x}"),
                    keys: keys.clone(),
                    // One bin has a path or none has.
                    terminating: true,
                    paths: Paths::Patterns(Vec::new()),
                }]
            }
        }
    }

    /// All, in order. Bins are not listed: they hold paths that must be known to be asked for.
    pub(super) fn all(&self) -> &[Delegation] {
        match self {
            Self::Roles(roles) => roles,
            Self::Bins { .. } => &[],
        }
    }
}

/// A role must not take the place of a top-level role's file.
fn check_name(delegator: &str, name: &str) -> Result<(), MetadataError> {
    if name.is_empty() || name.len() > ROLE_NAME_BYTES_MAX || TOP_LEVEL.contains(&name) {
        let problem = format!("no role may be called `{name:.100}`");
        return Err(MetadataError::malformed(delegator, problem));
    }
    Ok(())
}

impl Paths {
    fn has(&self, path: &str) -> bool {
        match self {
            Self::Patterns(patterns) => patterns.iter().any(|pattern| matches(pattern, path)),
            Self::HashPrefixes(prefixes) => {
                let sum = Sha256::of(path.as_bytes()).to_string();
                prefixes.iter().any(|prefix| sum.starts_with(prefix))
            }
        }
    }
}

/// Shell patterns whose wildcards do not cross a `/`.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let (mut patterns, mut parts) = (pattern.split('/'), path.split('/'));
    loop {
        match (patterns.next(), parts.next()) {
            (None, None) => return true,
            (Some(pattern), Some(part)) => {
                let pattern: Vec<char> = pattern.chars().collect();
                let part: Vec<char> = part.chars().collect();
                if !part_matches(&pattern, &part) {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

/// Goes back to the last `*` only, so that a hostile pattern costs the product of the lengths.
fn part_matches(pattern: &[char], part: &[char]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut star = None;
    while from < part.len() {
        let step = match pattern.get(at) {
            Some('*') => {
                star = Some((at, from));
                at += 1;
                continue;
            }
            Some('?') => Some(1),
            Some('[') => class(&pattern[at..], part[from]),
            Some(one) => (*one == part[from]).then_some(1),
            None => None,
        };
        match (step, &mut star) {
            (Some(length), _) => {
                at += length;
                from += 1;
            }
            (None, Some((star_at, star_from))) => {
                *star_from += 1;
                (at, from) = (*star_at + 1, *star_from);
            }
            (None, None) => return false,
        }
    }
    pattern[at..].iter().all(|one| *one == '*')
}

/// Length of the class at the start of `pattern` when `one` is in it. An open `[` is itself.
fn class(pattern: &[char], one: char) -> Option<usize> {
    let negated = pattern.get(1) == Some(&'!');
    let start = if negated { 2 } else { 1 };
    // A `]` that comes first is a member.
    let Some(end) = pattern
        .iter()
        .skip(start + 1)
        .position(|c| *c == ']')
        .map(|position| position + start + 1)
    else {
        return (one == '[').then_some(1);
    };
    let members = &pattern[start..end];
    let mut inside = false;
    let mut at = 0;
    while at < members.len() {
        if at + 2 < members.len() && members[at + 1] == '-' {
            inside |= (members[at]..=members[at + 2]).contains(&one);
            at += 3;
        } else {
            inside |= members[at] == one;
            at += 1;
        }
    }
    (inside != negated).then_some(end + 1)
}
