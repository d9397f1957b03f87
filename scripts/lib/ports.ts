import { randomInt } from "node:crypto"
import { createServer } from "node:net"
import { PlainError } from "./plain-error"

/**
 * Where free ports are looked for. Systems hand out ports from 32768 on to outgoing connections, so a port
 * up there that is free now may be somebody's a second later; down here only a server takes one.
 */
export const freePortRange = { from: 10_000, below: 32_768 }

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    // without a host: all addresses, also on a system that has no IPv6
    probe.listen({ port, exclusive: true }, () => probe.close(() => resolve(true)))
  })

/** A port that nobody listens on now and that no outgoing connection will take. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(freePortRange.from, freePortRange.below)
    if (await canListen(port)) return port
  }
  throw new Error(`No free port found from ${freePortRange.from} to ${freePortRange.below - 1}.`)
}

/**
 * Checks that a server can listen on the port.
 * @throws PlainError that names the port and the setting to choose another one
 */
export async function requirePort(port: number, who: string, setting: string): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`${setting} has to be a port, a number from 1 to 65535.`)
  }
  if (await canListen(port)) return
  throw new PlainError(
    `Port ${port} (${who}) is used by another program: stop that program, or choose another port, for example "${setting}=${port + 10} npm start".`,
  )
}
