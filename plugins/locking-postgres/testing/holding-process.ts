import { LockingAdvisoryProvider } from "../src/providers/locking-advisory/locking-advisory-provider"
import { testDatabaseUrl } from "./database-url"

// Takes the keys of its command line, says so, and holds them until somebody ends it.
const provider = new LockingAdvisoryProvider({
  lockingAdvisoryOptions: { connectionString: testDatabaseUrl() },
})

const hold = async () => {
  await provider.acquire(process.argv.slice(2), { ownerId: "child" })
  process.stdout.write("holding\n")
  setInterval(() => undefined, 60_000)
}

void hold()
