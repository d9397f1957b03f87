/** Emitted when an order's pieces were counted or taken back, once for each product: `{ product_id }`. */
export const SALES_COUNTED = "catalogue.sales-counted"
