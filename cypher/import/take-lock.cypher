// Takes the lock on imports if it is free or held by a holder that is known to be gone; gives its holder afterwards
//
// Parameters
//   $holder   as {host: "a", pid: 12, birth: "1:2", token: "0a1b"}
//   $instead  the holder that is gone, with when it was seen last, as {token: "0a1b", seenAt: "2026-01-02T03:04:05.000Z"}, or {}
// Rows, one
//   host, pid, birth, token
//   seenAt   ISO 8601, by the database's clock
//   silence  milliseconds since then
MERGE (lock:ImportLock {id: "import"})
SET lock.id = "import"
WITH lock, lock.token IS NULL OR (lock.token = $instead.token AND lock.seenAt = $instead.seenAt) AS free
SET
  lock += CASE WHEN free THEN $holder ELSE {} END,
  lock.seenAt = CASE WHEN free THEN toString(datetime()) ELSE lock.seenAt END
RETURN
  lock.host AS host,
  lock.pid AS pid,
  lock.birth AS birth,
  lock.token AS token,
  lock.seenAt AS seenAt,
  timestamp() - datetime(lock.seenAt).epochMillis AS silence
