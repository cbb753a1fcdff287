//! Whether a Thunderbird runs on a profile. It holds a lock for as long (`toolkit/profile/nsProfileLock.cpp`): on Linux a
//! symbolic link `lock` to `ADDRESS:+PROCESS` and a POSIX lock on `.parentlock`, on Windows an open `parent.lock`.
//!
//! A crash leaves the link behind, and in a sandbox its number means another process; so the link counts only where a
//! process of that number is a Thunderbird, and the kernel's own list of locks counts always.

use std::path::Path;

#[cfg(windows)]
pub(super) fn is_running(profile: &Path) -> bool {
    /// `ERROR_SHARING_VIOLATION`
    const IN_USE: i32 = 32;
    let opened = std::fs::OpenOptions::new().read(true).write(true).open(profile.join("parent.lock"));
    opened.err().and_then(|error| error.raw_os_error()) == Some(IN_USE)
}

#[cfg(target_os = "macos")]
pub(super) fn is_running(_profile: &Path) -> bool {
    // The lock itself cannot be seen without taking it; so any Thunderbird counts.
    let listed = std::process::Command::new("/bin/ps").args(["-axo", "comm="]).output();
    listed.is_ok_and(|listed| {
        String::from_utf8_lossy(&listed.stdout).lines().any(|program| program.ends_with("/thunderbird"))
    })
}

#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn is_running(profile: &Path) -> bool {
    use std::{fs, os::unix::fs::MetadataExt};

    let link =
        fs::read_link(profile.join("lock")).map_or_else(|_| String::new(), |link| link.to_string_lossy().into_owned());
    let runs = |owner| fs::read_to_string(format!("/proc/{owner}/comm")).is_ok_and(|name| is_thunderbird(&name));
    if owner(&link).is_some_and(runs) {
        return true;
    }
    let inode = fs::metadata(profile.join(".parentlock")).map(|file| file.ino());
    match (inode, fs::read_to_string("/proc/locks")) {
        (Ok(inode), Ok(locks)) => is_locked(&locks, inode),
        // No lock file, or a system without the list: the link has answered.
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// The process in `127.0.1.1:+4711`.
#[cfg(all(unix, not(target_os = "macos")))]
fn owner(link: &str) -> Option<&str> {
    let (_, number) = link.rsplit_once(":+")?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

/// The kernel cuts names at 15 letters.
#[cfg(all(unix, not(target_os = "macos")))]
fn is_thunderbird(name: &str) -> bool {
    ["thunderbird", "betterbird"].iter().any(|known| name.trim().starts_with(known))
}

/// Whether somebody holds a POSIX lock for writing on this inode: `1: POSIX  ADVISORY  WRITE 42 fe:00:1234 0 EOF`. The
/// device is not compared, as some file systems (btrfs) show another number there.
#[cfg(all(unix, not(target_os = "macos")))]
fn is_locked(locks: &str, inode: u64) -> bool {
    let inode = inode.to_string();
    locks.lines().any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, "POSIX", _, "WRITE", _, file, ..] = words[..] else { return false };
        file.rsplit(':').next() == Some(inode.as_str())
    })
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_list_is_read() {
        let locks = "1: FLOCK  ADVISORY  WRITE 29408 fe:00:77 0 EOF\n2: POSIX  ADVISORY  READ  1 fe:00:78 0 EOF\n\
                     3: POSIX  ADVISORY  WRITE 29630 fe:00:10117340 0 EOF\n3: -> POSIX  ADVISORY  WRITE 7 fe:00:79 0 EOF\n";
        assert!(is_locked(locks, 10_117_340));
        for free in [77, 78, 79, 340] {
            assert!(!is_locked(locks, free), "{free}");
        }
    }

    #[test]
    fn the_link_names_a_process() {
        assert_eq!(owner("127.0.1.1:+29042"), Some("29042"));
        assert_eq!(owner("fe80::1:+7"), Some("7"));
        assert_eq!(owner("nonsense"), None);
        assert!(is_thunderbird("thunderbird-bin\n"));
        assert!(!is_thunderbird("bash\n"));
    }
}
