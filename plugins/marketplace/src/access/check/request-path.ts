import type { MedusaRequest } from "@medusajs/framework/http"

/** The path of a request as Express matches it, without the query. */
export const pathOf = (req: MedusaRequest): string => `${req.baseUrl}${req.path}`

/** True for a request that changes something. */
export const isChange = (req: MedusaRequest): boolean => !["GET", "HEAD", "OPTIONS"].includes(req.method)
