//! The targets roles as a tree, and the one role in it that has the say over a path.
use super::clock::Held;
use super::delegation::Delegation;
use super::form::{Hashes, Parsed, Snapshot, TargetForm, Targets};
use super::workflow::listed;
use super::{MetadataError, TargetInfo, Transport, Trusted};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// A role that was verified.
#[derive(Debug)]
pub(super) struct Loaded {
    expires: Timestamp,
    content: Targets,
}

impl Loaded {
    pub(super) fn new(parsed: Parsed<Targets>) -> Self {
        Self {
            expires: parsed.expires,
            content: parsed.content,
        }
    }
}

/// Who delegates, and to whom: the keys of a role are those that this delegator gave it.
type Edge = (String, String);

/// What one refresh found.
#[derive(Debug)]
pub(super) struct Tree {
    above: [(&'static str, Timestamp); 3],
    snapshot: Snapshot,
    targets: Loaded,
    delegated: BTreeMap<Edge, Result<Loaded, MetadataError>>,
}

/// Where a search ended.
enum Search<'a> {
    Found(&'a TargetForm),
    /// This role, delegated to by the role of that name, must be loaded to go on.
    Needs(String, Box<Delegation>),
    Nothing,
}

impl Tree {
    pub(super) fn new(
        above: [(&'static str, Timestamp); 3],
        snapshot: Snapshot,
        targets: Loaded,
    ) -> Self {
        Self {
            above,
            snapshot,
            targets,
            delegated: BTreeMap::new(),
        }
    }

    /// Paths that some role lists, in no order and perhaps twice; not all are its to list.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let delegated = self
            .delegated
            .values()
            .filter_map(|role| role.as_ref().ok());
        std::iter::once(&self.targets)
            .chain(delegated)
            .flat_map(|role| role.content.targets.keys())
            .map(String::as_str)
    }

    pub(super) fn find(
        &self,
        path: &str,
        held: &Held,
        roles_max: usize,
    ) -> Result<TargetInfo, MetadataError> {
        match self.search(path, held, roles_max)? {
            Search::Found(target) => Ok(TargetInfo {
                path: path.to_owned(),
                length: target.length,
                hashes: target.hashes.clone(),
                custom: target.custom.clone(),
            }),
            Search::Needs(..) => Err(MetadataError::NotFresh),
            Search::Nothing => Err(MetadataError::UnknownTarget {
                path: path.to_owned(),
            }),
        }
    }

    /// Depth first and in order. A role that is not good ends the search: were it passed over,
    /// whoever keeps it from being fetched would hand its paths to a lesser role.
    fn search(
        &self,
        path: &str,
        held: &Held,
        roles_max: usize,
    ) -> Result<Search<'_>, MetadataError> {
        for (role, expires) in self.above {
            held.check(role, expires)?;
        }
        let mut visited = BTreeSet::new();
        let mut waiting: Vec<(String, Delegation)> = Vec::new();
        let (mut name, mut role) = ("targets".to_owned(), &self.targets);
        loop {
            held.check(&name, role.expires)?;
            if let Some(target) = role.content.targets.get(path) {
                return Ok(Search::Found(target));
            }
            let mut next = role.content.delegations.of_path(path);
            if let Some(last) = next.iter().position(|delegation| delegation.terminating) {
                next.truncate(last + 1);
                waiting.clear();
            }
            let next = next.into_iter().rev();
            waiting.extend(next.map(|delegation| (name.clone(), delegation)));
            let (delegator, delegation) = loop {
                let Some(waits) = waiting.pop() else {
                    return Ok(Search::Nothing);
                };
                if visited.insert(waits.1.name.clone()) {
                    break waits;
                }
            };
            if visited.len() > roles_max {
                return Err(MetadataError::TooManyRoles { roles_max });
            }
            let edge = (delegator, delegation.name.clone());
            match self.delegated.get(&edge) {
                Some(Ok(loaded)) => (name, role) = (edge.1, loaded),
                Some(Err(error)) => return Err(error.clone()),
                None => return Ok(Search::Needs(edge.0, Box::new(delegation))),
            }
        }
    }

    /// Delegations of roles that are loaded to roles that are not, in order.
    fn unloaded(&self, delegator: &str, role: &Loaded) -> Vec<(String, Delegation)> {
        let all = role.content.delegations.all().iter();
        all.map(|delegation| (delegator.to_owned(), delegation.clone()))
            .filter(|(delegator, delegation)| {
                let edge = (delegator.clone(), delegation.name.clone());
                !self.delegated.contains_key(&edge)
            })
            .collect()
    }
}

impl Trusted {
    /// What is signed for at `path`; loads the roles that have a say, and only those.
    pub async fn locate(
        &mut self,
        path: &str,
        transport: &dyn Transport,
    ) -> Result<TargetInfo, MetadataError> {
        let held = Held::new(&*self.clock, self.floors.seen());
        loop {
            let tree = self.tree.as_ref().ok_or(MetadataError::NotFresh)?;
            let Search::Needs(delegator, delegation) =
                tree.search(path, &held, self.limits.roles_max)?
            else {
                return self.find(path);
            };
            let loaded = self.load(&delegation, transport, &held).await?;
            self.keep((delegator, delegation.name), Ok(loaded));
        }
    }

    /// Loads every delegated role and says which could not be.
    pub(super) async fn load_all(
        &mut self,
        transport: &dyn Transport,
    ) -> Result<Vec<(String, MetadataError)>, MetadataError> {
        let held = Held::new(&*self.clock, self.floors.seen());
        let roles_max = self.limits.roles_max;
        let mut skipped = Vec::new();
        let tree = self.tree.as_ref().ok_or(MetadataError::NotFresh)?;
        let mut waiting = tree.unloaded("targets", &tree.targets);
        let mut count = 0;
        while let Some((delegator, delegation)) = waiting.pop() {
            let edge = (delegator, delegation.name.clone());
            if self
                .tree
                .as_ref()
                .is_some_and(|tree| tree.delegated.contains_key(&edge))
            {
                continue;
            }
            count += 1;
            if count > roles_max {
                return Err(MetadataError::TooManyRoles { roles_max });
            }
            let loaded = self.load(&delegation, transport, &held).await;
            match &loaded {
                // Nothing is wrong with the role, and it may be good the next time.
                Err(error @ MetadataError::Disk { .. }) => return Err(error.clone()),
                Err(error) => {
                    tracing::warn!(role = edge.1, %error, "delegated role is left out");
                    skipped.push((edge.1.clone(), error.clone()));
                }
                Ok(loaded) => {
                    if let Some(tree) = &self.tree {
                        waiting.extend(tree.unloaded(&edge.1, loaded));
                    }
                }
            }
            self.keep(edge, loaded);
        }
        Ok(skipped)
    }

    async fn load(
        &mut self,
        delegation: &Delegation,
        transport: &dyn Transport,
        held: &Held,
    ) -> Result<Loaded, MetadataError> {
        let tree = self.tree.as_ref().ok_or(MetadataError::NotFresh)?;
        let file = listed(&tree.snapshot, &delegation.name)?.clone();
        let parsed = self
            .role(transport, &delegation.name, &file, &delegation.keys, held)
            .await?;
        Ok(Loaded::new(parsed))
    }

    fn keep(&mut self, edge: Edge, loaded: Result<Loaded, MetadataError>) {
        if let Some(tree) = &mut self.tree {
            tree.delegated.insert(edge, loaded);
        }
    }
}

/// Where a target lies below `targets/`. `hashes` are given when its hash is part of its name.
pub(super) fn place(path: &str, hashes: Option<&Hashes>) -> Result<String, MetadataError> {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    let odd = |c: char| c == '\\' || c.is_control();
    if !path.split('/').all(plain) || path.contains(odd) {
        return Err(MetadataError::UnknownTarget {
            path: path.to_owned(),
        });
    }
    let Some(hashes) = hashes else {
        return Ok(path.to_owned());
    };
    let hash = hashes.prefix().unwrap_or_default();
    if hash.is_empty() || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(MetadataError::malformed(
            "targets",
            format_args!("`{path}` has no hash of a kind that is known"),
        ));
    }
    Ok(match path.rsplit_once('/') {
        Some((directory, name)) => format!("{directory}/{hash}.{name}"),
        None => format!("{hash}.{path}"),
    })
}
