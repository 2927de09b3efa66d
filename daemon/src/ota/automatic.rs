//! Updates that nobody asks for: checked for from time to time, fetched, and let serve where the
//! configuration says so.
use super::{Ota, OtaError};
use crate::config::AutomaticUpdates;
use cabind_updates::update::UpdateError;
use std::time::Duration;

/// Looks at the repository every `interval`, first when that has passed once: a car that is started
/// often for short trips must not ask at each start.
pub(super) async fn run(ota: Ota, automatic: AutomaticUpdates, interval: Duration) {
    loop {
        tokio::time::sleep(interval).await;
        if let Err(error) = look(&ota, automatic).await {
            // What comes by itself is no news.
            let update = matches!(
                error,
                OtaError::Update(UpdateError::Busy | UpdateError::Cancelled)
            );
            if !update {
                tracing::warn!(error = error.name(), "automatic update: {error}");
            }
        }
    }
}

async fn look(ota: &Ota, automatic: AutomaticUpdates) -> Result<(), OtaError> {
    let offers = ota.check().await?;
    let serving = offers.iter().find(|offer| offer.active);
    let serving = serving.map(|offer| offer.entry.custom.counter);
    let name = ota.serving_name();
    // Only newer releases of the model that serves: another model is somebody's decision.
    let wanted = offers.into_iter().find(|offer| {
        let custom = &offer.entry.custom;
        offer.unfit.is_none()
            && Some(&custom.name) == name.as_ref()
            && serving.is_none_or(|counter| custom.counter > counter)
            && !offer.active
    });
    let Some(offer) = wanted else { return Ok(()) };
    let custom = &offer.entry.custom;
    tracing::info!(
        name = custom.name,
        version = custom.version,
        "an update is there"
    );
    match automatic {
        AutomaticUpdates::Off | AutomaticUpdates::Check => Ok(()),
        AutomaticUpdates::Download => ota.install(&custom.name, &custom.version).await.map(drop),
        AutomaticUpdates::Activate => {
            let id = ota.install(&custom.name, &custom.version).await?;
            ota.activate(&id).await
        }
    }
}
