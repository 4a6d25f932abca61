// Takes the lock on imports if it is free or held by a holder that is known to be gone; gives its holder afterwards
//
// Parameters
//   $holder   as {host: "a", pid: 12, seenAt: "2026-01-02T03:04:05.000Z"}
//   $instead  the same for the holder that is gone, or null
// Rows: host, pid, seenAt
MERGE (lock:ImportLock {id: "import"})
SET lock.id = "import"
WITH lock,
  lock.pid IS NULL OR (lock.host = $instead.host AND lock.pid = $instead.pid AND lock.seenAt = $instead.seenAt) AS free
SET lock += CASE WHEN free THEN $holder ELSE {} END
RETURN lock.host AS host, lock.pid AS pid, lock.seenAt AS seenAt
