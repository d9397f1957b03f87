import { createServer } from "node:net"
import { PlainError } from "./plain-error"

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen({ port, host: "::", exclusive: true }, () => probe.close(() => resolve(true)))
  })

/** A port nobody uses now, given by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Checks that a server can listen on the port.
 * @throws PlainError that names the port and the setting to choose another one
 */
export async function requirePort(port: number, who: string, setting: string): Promise<void> {
  if (await canListen(port)) return
  throw new PlainError(
    `Port ${port} (${who}) is used by another program: stop that program, or choose another port, for example "${setting}=${port + 10} npm start".`,
  )
}
