// Gives a sign of life of whoever holds the lock on imports; nobody else gets at it before the transaction ends
//
// Parameters
//   $host   as "a"
//   $pid    as 12
//   $token  of this holder alone, as "0a1b"
// Rows: held, or none where the lock is another's by now
MATCH (lock:ImportLock {id: "import", host: $host, pid: $pid, token: $token})
SET lock.seenAt = toString(datetime())
RETURN true AS held
