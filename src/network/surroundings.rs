//! What this computer says of its own place in the network: interfaces, ways out, a proxy, the list of authorities. Read,
//! not asked: nothing leaves the computer.

/// Facts about this computer. What a system does not tell this program is None, which is no "no".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    pub roads: Option<Roads>,
    /// The proxy that programs are told to use, as it is written there.
    pub proxy: Option<Proxy>,
    /// Why this computer trusts no authority at all; None where it trusts some.
    pub no_authorities: Option<String>,
    /// The system lets a program reach devices on the same network only once the person has agreed to it.
    pub asks_leave_for_nearby: bool,
}

/// The interfaces and where what leaves the computer goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roads {
    /// Those that are up, without the one that leads back to this computer.
    pub interfaces: Vec<Interface>,
    /// The interface of the default route of each family.
    pub ipv4: Option<Interface>,
    pub ipv6: Option<Interface>,
    /// The network behind the default route; None where the system does not tell.
    pub network: Option<LocalNetwork>,
}

/// What tells one network from another without saying which one it is, or where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalNetwork {
    pub kind: NetworkKind,
    /// Four digits, the same each time on one network; another one has others, but for one in 65,536.
    pub mark: String,
}

/// How this computer is joined to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NetworkKind {
    Cable,
    WiFi,
    Mobile,
    Tunnel,
}

impl NetworkKind {
    pub const ALL: [Self; 4] = [Self::Cable, Self::WiFi, Self::Mobile, Self::Tunnel];

    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cable => "cable",
            Self::WiFi => "wifi",
            Self::Mobile => "mobile",
            Self::Tunnel => "tunnel",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Interface {
    pub name: String,
    /// It carries packets inside other packets, as a VPN does.
    pub is_tunnel: bool,
}

/// A proxy and who names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// Where it is named: the environment variable.
    pub named_by: String,
    /// The host and, where it is said, the port; a name and password in front are left out.
    pub address: String,
}

impl Roads {
    /// Whether there is any way out.
    pub fn lead_out(&self) -> bool {
        self.ipv4.is_some() || self.ipv6.is_some()
    }

    /// A tunnel that what leaves goes through, or at least one that is up beside the way out: some keep their route in a
    /// table of their own.
    pub fn tunnel(&self) -> Option<&Interface> {
        let ways_out = [&self.ipv4, &self.ipv6].into_iter().flatten();
        ways_out.chain(&self.interfaces).find(|interface| interface.is_tunnel)
    }
}
