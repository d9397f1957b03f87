import { type Affected } from "./affected-products"

/** Milliseconds in which changes are gathered: one checkout makes a dozen events about the same products. */
const WINDOW = 150

type Batch = { product_ids: Set<string>; tags: Set<string>; done: Promise<void> }

/**
 * Gathers changes for a moment and hands them on together, one batch after the other. Each caller's promise settles with
 * the batch that holds its change, so that an event isn't acknowledged before it was acted on.
 */
export function batchChanges(
  handOn: (changes: Affected) => Promise<void>,
): (changes: Affected) => Promise<void> {
  let open: Batch | null = null
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Batch => {
    const batch: Batch = { product_ids: new Set(), tags: new Set(), done: Promise.resolve() }
    const before = last
    batch.done = new Promise((resolve) => setTimeout(resolve, WINDOW))
      .then(() => before.catch(() => undefined))
      .then(() => {
        if (open === batch) open = null
        return handOn({ product_ids: [...batch.product_ids], tags: [...batch.tags] })
      })
    last = batch.done
    return batch
  }

  return async ({ product_ids, tags }) => {
    if (!product_ids.length && !tags.length) return
    open ??= start()
    for (const id of product_ids) open.product_ids.add(id)
    for (const tag of tags) open.tags.add(tag)
    await open.done
  }
}
