//! The files in `daemon/dbus` are what the daemon introspects.
use super::rig::{Rig, stream, within};
use super::updates::{Fleet, install_file};
use crate::bus::{NAME, PATH};
use zbus::OwnedObjectPath;

/// An element: depth, name and attributes. Comments, white space and the order of attributes do
/// not matter.
type Element = (usize, String, Vec<String>);

fn elements(xml: &str) -> Vec<Element> {
    let mut elements = vec![];
    let (mut rest, mut depth) = (xml, 0);
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = &comment[comment.find("-->").unwrap() + 3..];
            continue;
        }
        let end = rest.find('>').unwrap();
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if tag.starts_with(['!', '?']) {
            continue;
        }
        if tag.starts_with('/') {
            depth -= 1;
            continue;
        }
        let closed = tag.ends_with('/');
        let (name, attributes) = tag
            .trim_end_matches('/')
            .trim_end()
            .split_once(char::is_whitespace)
            .unwrap_or((tag, ""));
        let mut attributes: Vec<String> = attributes
            .split_inclusive("\" ")
            .map(|attribute| attribute.trim().to_string())
            .filter(|attribute| !attribute.is_empty())
            .collect();
        attributes.sort();
        elements.push((depth, name.to_string(), attributes));
        depth += usize::from(!closed);
    }
    assert_eq!(depth, 0, "every element is closed");
    elements
}

/// The members of one interface, each with what is inside it. Their order does not matter.
fn members(elements: &[Element], interface: &str) -> Vec<Vec<Element>> {
    let attribute = vec![format!("name=\"{interface}\"")];
    let from = elements
        .iter()
        .position(|(_, tag, attributes)| tag == "interface" && *attributes == attribute)
        .expect("the interface is there");
    let depth = elements[from].0;
    let mut members: Vec<Vec<Element>> = vec![];
    for element in elements[from + 1..].iter().take_while(|e| e.0 > depth) {
        match members.last_mut() {
            Some(member) if element.0 > depth + 1 => member.push(element.clone()),
            _ => members.push(vec![element.clone()]),
        }
    }
    members.sort();
    members
}

#[tokio::test(flavor = "multi_thread")]
async fn the_installed_interface_files_are_the_served_ones() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let request = stream(&client, "wait", vec![]).await;
    let fleet = Fleet::new();
    fleet.join(&rig);
    let job = install_file(&client, &fleet.bundle).await;
    let root = || OwnedObjectPath::try_from(PATH).unwrap();
    for (name, path, file) in [
        (
            "org.cabind.Inference1",
            root(),
            include_str!("../../../dbus/org.cabind.Inference1.xml"),
        ),
        (
            "org.cabind.Models1",
            root(),
            include_str!("../../../dbus/org.cabind.Models1.xml"),
        ),
        (
            "org.cabind.Vehicle1",
            root(),
            include_str!("../../../dbus/org.cabind.Vehicle1.xml"),
        ),
        (
            "org.cabind.Job1",
            job,
            include_str!("../../../dbus/org.cabind.Job1.xml"),
        ),
        (
            "org.cabind.Request1",
            request.path.clone(),
            include_str!("../../../dbus/org.cabind.Request1.xml"),
        ),
    ] {
        let interface = Some("org.freedesktop.DBus.Introspectable");
        let reply = client.call_method(Some(NAME), path, interface, "Introspect", &());
        let served: String = within(reply).await.unwrap().body().deserialize().unwrap();
        let served = members(&elements(&served), name);
        let installed = members(&elements(file), name);
        assert_eq!(installed, served, "daemon/dbus/{name}.xml differs");
    }
    let mut methods: Vec<&str> = vec![];
    let file = elements(include_str!("../../../dbus/org.cabind.Inference1.xml"));
    for (_, tag, attributes) in &file {
        if tag == "method" {
            methods.extend(attributes.iter().map(String::as_str));
        }
    }
    assert_eq!(methods, ["name=\"Generate\"", "name=\"Stream\""]);
}
