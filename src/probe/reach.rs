//! A further look that needs no conversation: does this port of this host answer at all?

use std::{net::IpAddr, time::Duration};

use crate::{
    account::{Hostname, Port},
    network::{ConnectFailure, Moment},
};

/// Whether a TCP port answered. Tells a silent port from a silent host, and a blocked service from a dead network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub host: Hostname,
    pub ip: IpAddr,
    pub port: Port,
    pub started: Moment,
    pub took: Duration,
    pub outcome: Result<(), ConnectFailure>,
}
