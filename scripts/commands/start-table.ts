/** The closing table of `npm start`: where to go, and whom to be there. */
export function printAddresses(place: { shopUrl: string; backendUrl: string; seconds: number }): void {
  const rows: [string, string, string][] = [
    ["Shop (Vietnamese)", place.shopUrl, "khach@cho-ocop.example / ocop-demo-2026 (shopper)"],
    ["Shop (English)", `${place.shopUrl}/en`, "the same"],
    ["Staff", `${place.backendUrl}/app`, "quantri@cho-ocop.example / ocop-demo-2026 (staff)"],
    [
      "Seller (addresses)",
      `${place.backendUrl}/seller`,
      "nguoiban@cho-ocop.example / ocop-demo-2026 (seller)",
    ],
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)))
  console.log(`\n  Open for business after ${place.seconds.toFixed(0)} s.\n`)
  for (const [what, address, account] of rows) {
    console.log(`  ${what.padEnd(widths[0] ?? 0)}  ${address.padEnd(widths[1] ?? 0)}  ${account}`)
  }
  console.log("\n  Stop with Ctrl-C.\n")
}
