/**
 * The line for each key inside this process, first come, first served. PostgreSQL can't arbitrate here: to it the whole
 * process is one session, and a session may take its own lock again.
 */
export class KeyQueue {
  private readonly lines = new Map<string, (() => void)[]>()

  /** Enters only if nobody is there. */
  tryEnter(id: string): boolean {
    if (this.lines.has(id)) {
      return false
    }
    this.lines.set(id, [])
    return true
  }

  /** Waits in line until `deadline` (ms since 1970); answers whether it got in. Who got in has to `leave`. */
  async enter(id: string, deadline: number): Promise<boolean> {
    if (this.tryEnter(id)) {
      return true
    }
    return new Promise((resolve) => {
      const line = this.lines.get(id) ?? []
      const turn = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        line.splice(line.indexOf(turn), 1)
        resolve(false)
      }, deadline - Date.now())
      line.push(turn)
    })
  }

  leave(id: string): void {
    const next = this.lines.get(id)?.shift()
    if (next) {
      next()
    } else {
      this.lines.delete(id)
    }
  }
}
