//! OpenSSL as an authority and as a server, with every guard of it taken down: what it makes and serves here, servers on
//! the internet really show.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

/// No security level, so that small keys and old digests are served; and a place for `openssl ca` to note what it signs.
const SETTINGS: &str = "\
openssl_conf = start
[start]
ssl_conf = tls
[tls]
system_default = weak
[weak]
CipherString = DEFAULT@SECLEVEL=0
[ca]
default_ca = here
[here]
database = index.txt
rand_serial = yes
new_certs_dir = .
unique_subject = no
policy = anything
[anything]
commonName = supplied
[req]
distinguished_name = subject
prompt = no
[subject]
";

/// Makes certificates in a folder of its own, which goes with it.
pub(super) struct Maker {
    folder: PathBuf,
    made: AtomicU32,
}

/// A certificate and its key, by the name of their files.
#[derive(Clone)]
pub(super) struct Identity {
    name: String,
    /// What is sent along.
    also: Vec<String>,
}

impl Identity {
    pub(super) fn sending(mut self, other: &Self) -> Self {
        self.also.push(other.name.clone());
        self
    }
}

#[derive(Clone, Copy)]
pub(super) enum Key {
    Curve,
    Rsa1024,
    Rsa2048,
}

/// What a server's certificate is to be like.
#[derive(Clone)]
pub(super) struct Wish {
    pub(super) names: Vec<&'static str>,
    /// From today.
    pub(super) days: (i64, i64),
    pub(super) purpose: Option<&'static str>,
    pub(super) digest: &'static str,
    pub(super) authority: bool,
    pub(super) key: Key,
    pub(super) version_1: bool,
}

impl Wish {
    pub(super) fn proper(name: &'static str) -> Self {
        Self {
            names: vec![name],
            days: (-30, 60),
            purpose: Some("serverAuth"),
            digest: "sha256",
            authority: false,
            key: Key::Curve,
            version_1: false,
        }
    }

    fn extensions(&self) -> String {
        let names: Vec<String> = self.names.iter().map(|name| format!("DNS:{name}")).collect();
        let mut lines =
            vec![format!("basicConstraints = critical,CA:{}", if self.authority { "TRUE" } else { "FALSE" })];
        if !names.is_empty() {
            lines.push(format!("subjectAltName = {}", names.join(",")));
        }
        lines.extend(self.purpose.map(|purpose| format!("extendedKeyUsage = {purpose}")));
        lines.join("\n") + "\n"
    }
}

impl Maker {
    pub(super) fn new() -> Self {
        static MAKERS: AtomicU32 = AtomicU32::new(0);
        let number = MAKERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("mailhaven-handshakes-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings"), SETTINGS).unwrap();
        fs::write(folder.join("index.txt"), "").unwrap();
        Self { folder, made: AtomicU32::new(0) }
    }

    pub(super) fn root(&self, name: &str) -> Identity {
        self.authority(name, Key::Curve)
    }

    pub(super) fn root_rsa(&self, name: &str) -> Identity {
        self.authority(name, Key::Rsa2048)
    }

    pub(super) fn intermediate(&self, issuer: &Identity, name: &str) -> Identity {
        let wish = Wish { names: Vec::new(), purpose: None, authority: true, days: (-300, 300), ..Wish::proper("") };
        self.signed(issuer, name, &wish)
    }

    /// A server's certificate, to sign others with what may sign nothing.
    pub(super) fn no_authority(&self, issuer: &Identity, name: &'static str) -> Identity {
        self.signed(issuer, name, &Wish::proper(name))
    }

    pub(super) fn leaf(&self, issuer: &Identity, wish: &Wish) -> Identity {
        self.signed(issuer, "server", wish)
    }

    pub(super) fn self_signed(&self, wish: &Wish) -> Identity {
        let identity = self.request("server", wish.key);
        self.sign(&identity, &identity, wish, &["-selfsign"]);
        identity
    }

    pub(super) fn der(&self, identity: &Identity) -> Vec<u8> {
        let pem = format!("{}.pem", identity.name);
        self.run(&["x509", "-in", &pem, "-outform", "DER"])
    }

    /// The path of a certificate as other commands take it.
    pub(super) fn file(&self, identity: &Identity) -> String {
        self.folder.join(format!("{}.pem", identity.name)).to_str().unwrap().to_owned()
    }

    fn authority(&self, name: &str, key: Key) -> Identity {
        let wish =
            Wish { names: Vec::new(), purpose: None, authority: true, days: (-300, 300), key, ..Wish::proper("") };
        let identity = self.request(name, key);
        self.sign(&identity, &identity, &wish, &["-selfsign"]);
        identity
    }

    fn signed(&self, issuer: &Identity, name: &str, wish: &Wish) -> Identity {
        let identity = self.request(name, wish.key);
        if wish.version_1 {
            let [request, out, ca, key] = [&identity, &identity, issuer, issuer].map(|one| one.name.clone());
            let (request, out) = (format!("{request}.csr"), format!("{out}.pem"));
            let (ca, key) = (format!("{ca}.pem"), format!("{key}.key"));
            self.run(&["x509", "-req", "-in", &request, "-CA", &ca, "-CAkey", &key, "-days", "30", "-out", &out]);
        } else {
            self.sign(&identity, issuer, wish, &[]);
        }
        identity
    }

    /// A new key and a request to have it signed.
    fn request(&self, name: &str, key: Key) -> Identity {
        let identity = Identity { name: format!("{}", self.made.fetch_add(1, Ordering::Relaxed)), also: Vec::new() };
        let (file, request) = (format!("{}.key", identity.name), format!("{}.csr", identity.name));
        let options: &[&str] = match key {
            Key::Curve => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
            Key::Rsa1024 => &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
            Key::Rsa2048 => &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
        };
        self.run(&[&["genpkey", "-out", &file], options].concat());
        let subject = format!("/CN={name}");
        self.run(&["req", "-new", "-config", "settings", "-subj", &subject, "-key", &file, "-out", &request]);
        identity
    }

    fn sign(&self, identity: &Identity, issuer: &Identity, wish: &Wish, more: &[&str]) {
        let (request, out) = (format!("{}.csr", identity.name), format!("{}.pem", identity.name));
        let extensions = format!("{}.ext", identity.name);
        fs::write(self.folder.join(&extensions), wish.extensions()).unwrap();
        let (certificate, key) = (format!("{}.pem", issuer.name), format!("{}.key", issuer.name));
        let [start, end] = [wish.days.0, wish.days.1].map(date);
        let signer: &[&str] = if more.is_empty() { &["-cert", &certificate] } else { more };
        let command = [
            &["ca", "-batch", "-notext", "-config", "settings", "-in", &request, "-out", &out][..],
            &["-keyfile", &key, "-extfile", &extensions, "-md", wish.digest, "-startdate", &start, "-enddate", &end],
            signer,
        ];
        self.run(&command.concat());
    }

    fn run(&self, arguments: &[&str]) -> Vec<u8> {
        let done = openssl(&self.folder).args(arguments).output().expect("openssl is installed");
        assert!(done.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        done.stdout
    }
}

impl Drop for Maker {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} stays behind: {error}", self.folder.display());
        }
    }
}

/// As `openssl ca` takes it.
fn date(days: i64) -> String {
    let day = time::OffsetDateTime::now_utc() + time::Duration::days(days);
    format!(
        "{:04}{:02}{:02}{:02}{:02}{:02}Z",
        day.year(),
        u8::from(day.month()),
        day.day(),
        day.hour(),
        day.minute(),
        day.second()
    )
}

fn openssl(folder: &Path) -> Command {
    let mut command = Command::new("openssl");
    command.current_dir(folder).env("OPENSSL_CONF", folder.join("settings")).stdin(Stdio::null());
    command
}

/// `openssl s_server` that greets as an IMAP server does; ends when it is dropped.
pub(super) struct Server {
    pub(super) port: u16,
    process: Child,
}

impl Server {
    pub(super) fn start(made: &Maker, identity: &Identity, options: &[&str]) -> Self {
        let chain = made.folder.join(format!("{}.sent", identity.name));
        let sent = identity.also.iter().map(|name| fs::read(made.folder.join(format!("{name}.pem"))).unwrap());
        fs::write(&chain, sent.collect::<Vec<_>>().concat()).unwrap();
        let (certificate, key) = (format!("{}.pem", identity.name), format!("{}.key", identity.name));
        let mut command = openssl(&made.folder);
        command.args(["s_server", "-accept", "127.0.0.1:0", "-cert", &certificate, "-key", &key]);
        if !identity.also.is_empty() {
            command.arg("-cert_chain").arg(&chain);
        }
        command.args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("openssl is installed");
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let accepting =
            lines.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix("ACCEPT 127.0.0.1:")?.parse().ok());
        let port = accepting.expect("openssl says where it listens");
        // Read on, so that it never waits for us.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        // Said to whoever comes, once the handshake is over.
        process.stdin.as_mut().unwrap().write_all(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n").unwrap();
        Self { port, process }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}
