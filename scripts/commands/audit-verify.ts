import { checkAuditChain } from "../lib/audit-chain"
import { withInstallationDatabase } from "../lib/installation-database"
import { PlainError } from "../lib/plain-error"
import { endWith } from "../lib/steps"

const faults = {
  missing: "is missing",
  changed: "was changed: its content doesn't fit its hash",
  unlinked: "doesn't follow the entry before it, which was changed together with its hash",
}

/** "120:5f3a…" → the number and hash of an entry that somebody noted earlier. */
function readNoted(text: string | undefined): { sequence: number; hash: string } | null {
  if (text === undefined) return null
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!sequence || !hash)
    throw new PlainError(`"${text}" is no noted end: it looks like 120:5f3a… (64 digits).`)
  return { sequence: Number(sequence), hash }
}

/**
 * `npm run audit:verify [-- <number>:<hash>]`: follows the chain of the audit log and says where it breaks. With the end
 * that an earlier run printed it also finds out whether the log was cut off or written anew since.
 */
export async function run([argument]: string[]): Promise<void> {
  try {
    const known = readNoted(argument)
    const { head, fault, noted } = await withInstallationDatabase((url) =>
      checkAuditChain(url, known?.sequence ?? 0),
    )
    if (fault)
      throw new PlainError(`The audit log is broken: entry ${fault.sequence} ${faults[fault.fault]}.`)
    if (known && noted !== known.hash) {
      throw new PlainError(
        `The audit log is not the one of then: entry ${known.sequence} ${noted ? "has another hash" : "is gone"}.`,
      )
    }
    console.log(`\n  The audit log is whole: ${head.sequence} entries.`)
    console.log(`  Its end, to note for the next time: ${head.sequence}:${head.hash}\n`)
  } catch (error) {
    endWith(error)
  }
}
