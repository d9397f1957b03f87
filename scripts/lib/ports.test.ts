import { createServer, type Server } from "node:net"
import { expect, test } from "vitest"
import { freePort, freePortRange, requirePort } from "./ports"

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(port, "::", () => resolve(server))
  })

test("a free port can be listened on, and lies where outgoing connections don't take ports", async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort))
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(freePortRange.from)
    expect(port).toBeLessThan(freePortRange.below)
    const server = await listen(port)
    await new Promise((resolve) => server.close(resolve))
  }
})

test("a taken port is told with the setting that chooses another one", async () => {
  const port = await freePort()
  const server = await listen(port)
  await expect(requirePort(port, "the shop", "SHOP_PORT")).rejects.toThrow(
    `Port ${port} (the shop) is used by another program: stop that program, or choose another port, for example "SHOP_PORT=${port + 10} npm start".`,
  )
  await new Promise((resolve) => server.close(resolve))
  await expect(requirePort(port, "the shop", "SHOP_PORT")).resolves.toBeUndefined()
})
