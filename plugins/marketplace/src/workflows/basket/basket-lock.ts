/**
 * The lock under which everything happens that changes a basket, one after the other (seconds). A checkout of several
 * sellers may take a while on a busy machine; who comes meanwhile waits for its end.
 */
export const basketLock = ({ basket_id }: { basket_id: string }) => ({
  key: `basket:${basket_id}`,
  timeout: 30,
  ttl: 120,
  retryInterval: 0.1,
})
