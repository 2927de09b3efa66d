//! The files of a model: a Hugging Face directory or one GGUF file.
use super::ReleaseError;
use std::fs;
use std::path::{Path, PathBuf};

const DEPTH_MAX: usize = 8;

/// A file to release, and what it is called in the release.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SourceFile {
    pub(super) name: String,
    pub(super) path: PathBuf,
}

/// Every file of a model, by name. Hidden files and those in or below `exclude` are left out.
pub(super) fn files(model: &Path, exclude: &[String]) -> Result<Vec<SourceFile>, ReleaseError> {
    let metadata = fs::metadata(model).map_err(ReleaseError::io("read", model))?;
    let mut files = Vec::new();
    if metadata.is_dir() {
        let root = fs::canonicalize(model).map_err(ReleaseError::io("read", model))?;
        walk(&root, &root, "", exclude, DEPTH_MAX, &mut files)?;
    } else if metadata.is_file() {
        let name = model.file_name().and_then(|name| name.to_str());
        let path = model.to_owned();
        let name = name.ok_or(ReleaseError::NotText { path: path.clone() })?;
        let name = name.to_owned();
        files.push(SourceFile { name, path });
    } else {
        let path = model.to_owned();
        return Err(ReleaseError::NotRegular { path });
    }
    files.sort();
    let weights =
        |file: &SourceFile| file.name.ends_with(".safetensors") || file.name.ends_with(".gguf");
    if !files.iter().any(weights) {
        let path = model.to_owned();
        return Err(ReleaseError::NoModel { path });
    }
    Ok(files)
}

fn walk(
    root: &Path,
    dir: &Path,
    prefix: &str,
    exclude: &[String],
    depth: usize,
    files: &mut Vec<SourceFile>,
) -> Result<(), ReleaseError> {
    for entry in fs::read_dir(dir).map_err(ReleaseError::io("read", dir))? {
        let entry = entry.map_err(ReleaseError::io("read", dir))?;
        let path = entry.path();
        let Ok(name) = entry.file_name().into_string() else {
            return Err(ReleaseError::NotText { path });
        };
        let name = format!("{prefix}{name}");
        if entry.file_name().as_encoded_bytes().starts_with(b".")
            || exclude.iter().any(|out| out.trim_end_matches('/') == name)
        {
            continue;
        }
        let kind = entry.file_type().map_err(ReleaseError::io("read", &path))?;
        if kind.is_dir() && depth > 0 {
            walk(root, &path, &format!("{name}/"), exclude, depth - 1, files)?;
            continue;
        }
        let mut path = path;
        if kind.is_symlink() {
            let end = fs::canonicalize(&path).map_err(ReleaseError::io("read", &path))?;
            if !end.starts_with(root) {
                return Err(ReleaseError::Outside { path });
            }
            path = end;
        }
        // Opening anything else could wait for ever, or never end.
        let metadata = fs::symlink_metadata(&path).map_err(ReleaseError::io("read", &path))?;
        if !metadata.is_file() {
            return Err(ReleaseError::NotRegular { path });
        }
        files.push(SourceFile { name, path });
    }
    Ok(())
}
