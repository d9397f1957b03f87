import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"

import { unitsQuery } from "./validators"

/** The table is public; staff ask for it at an address of their own. */
export const administrativeUnitMiddlewares: MiddlewareRoute[] = [
  "/store/administrative-units",
  "/admin/administrative-units",
].map((matcher) => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(unitsQuery, {})],
}))
