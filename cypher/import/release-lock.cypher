// Gives the lock on imports back
//
// Parameters
//   $host  as "a"
//   $pid   as 12
// Rows: none
MATCH (lock:ImportLock {id: "import", host: $host, pid: $pid})
DELETE lock
