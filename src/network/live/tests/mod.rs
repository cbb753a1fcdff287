//! The live network against real sockets on loopback: resolvers, mail servers and web servers that are as broken as a
//! test wants them.

mod dns;
mod http;
mod http_bounds;
mod inquiry;
mod redirects;
mod rig;
mod tcp;
mod tls;
mod tls_bounds;
