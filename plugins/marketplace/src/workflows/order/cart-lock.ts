/** The lock on a cart's id, under which Medusa completes it too (seconds). */
export const CART_LOCK = { timeout: 30, ttl: 120, retryInterval: 0.1 }
