// Gives the lock on imports back
//
// Parameters
//   $token  of the holder, as "0a1b"
// Rows: none
MATCH (lock:ImportLock {id: "import", token: $token})
DELETE lock
