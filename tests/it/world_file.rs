//! World files as people write them (TOML), for the reader that takes any format.

use mailhaven::network::scripted::{Scene, WorldProblem};

pub(crate) fn scene(name: &str, text: &str) -> Result<Scene, WorldProblem> {
    match toml::Deserializer::parse(text) {
        Ok(written) => Scene::read(name, written),
        Err(problem) => Err(WorldProblem { file: name.to_owned(), what: problem.to_string() }),
    }
}
