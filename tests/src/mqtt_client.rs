//! An MQTT 5 client as a voice assistant would write one.
use anyhow::{Context, Result, bail};
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{ConnectProperties, Packet, PublishProperties};
use rumqttc::v5::{AsyncClient, Event, MqttOptions};
use serde_json::Value;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// A connection with its subscriptions.
#[derive(Debug)]
pub struct MqttClient {
    client: AsyncClient,
    received: mpsc::UnboundedReceiver<Received>,
    connection: JoinHandle<()>,
}

/// A message that came.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    pub topic: String,
    pub correlation: Option<Vec<u8>>,
    /// `Null` where the payload is not JSON.
    pub payload: Value,
    pub retained: bool,
}

impl MqttClient {
    /// Connects to 127.0.0.1 and subscribes at QoS 1; returns when the broker has confirmed.
    ///
    /// # Errors
    /// The broker does not answer within 10 s.
    pub async fn connect(port: u16, name: &str, filters: &[&str]) -> Result<Self> {
        let mut options = MqttOptions::new(name, "127.0.0.1", port);
        let properties = ConnectProperties {
            // rumqttc's own limit is 10 KiB.
            max_packet_size: Some(1 << 20),
            ..ConnectProperties::new()
        };
        options
            .set_connect_properties(properties)
            .set_keep_alive(Duration::from_secs(30));
        let (client, mut events) = AsyncClient::new(options, 64);
        let (sender, received) = mpsc::unbounded_channel();
        let (confirm, mut confirmed) = mpsc::unbounded_channel();
        let connection = tokio::spawn(async move {
            loop {
                match events.poll().await {
                    Ok(Event::Incoming(Packet::Publish(publish))) => {
                        let properties = publish.properties.unwrap_or_default();
                        let message = Received {
                            topic: String::from_utf8_lossy(&publish.topic).into_owned(),
                            correlation: properties.correlation_data.map(|data| data.to_vec()),
                            payload: serde_json::from_slice(&publish.payload).unwrap_or_default(),
                            retained: publish.retain,
                        };
                        if sender.send(message).is_err() {
                            return;
                        }
                    }
                    Ok(Event::Incoming(Packet::SubAck(_))) => {
                        let _ = confirm.send(());
                    }
                    Ok(_) => {}
                    // The broker went away; it may come back, as in a car.
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                }
            }
        });
        for filter in filters {
            client.subscribe(*filter, QoS::AtLeastOnce).await?;
        }
        for filter in filters {
            let confirmed = timeout(Duration::from_secs(10), confirmed.recv()).await;
            confirmed.with_context(|| format!("the broker does not confirm {filter}"))?;
        }
        Ok(Self {
            client,
            received,
            connection,
        })
    }

    /// Publishes at QoS 1; with a response topic and correlation data where both are given.
    ///
    /// # Errors
    /// The connection's task has ended.
    pub async fn publish(
        &self,
        topic: &str,
        payload: &[u8],
        response: Option<(&str, &[u8])>,
    ) -> Result<()> {
        let properties = PublishProperties {
            response_topic: response.map(|(topic, _)| topic.into()),
            correlation_data: response.map(|(_, data)| data.to_vec().into()),
            ..PublishProperties::default()
        };
        self.client
            .publish_with_properties(topic, QoS::AtLeastOnce, false, payload.to_vec(), properties)
            .await?;
        Ok(())
    }

    /// The next message for which `wanted` holds; others are dropped.
    ///
    /// # Errors
    /// None comes within `limit`.
    pub async fn next(
        &mut self,
        limit: Duration,
        wanted: impl Fn(&Received) -> bool,
    ) -> Result<Received> {
        let found = async {
            while let Some(message) = self.received.recv().await {
                if wanted(&message) {
                    return Ok(message);
                }
            }
            bail!("the MQTT connection ended")
        };
        timeout(limit, found)
            .await
            .with_context(|| format!("no such MQTT message within {limit:?}"))?
    }
}

impl Drop for MqttClient {
    fn drop(&mut self) {
        self.connection.abort();
    }
}
