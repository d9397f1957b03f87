/** The rules of the house: who may stand on whom. See docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: "marketplace-stands-alone",
      comment: "The marketplace plugin stands on nothing but Medusa.",
      severity: "error",
      from: { path: "^plugins/marketplace/src" },
      to: { path: "^plugins/(?!marketplace/)|@cho-ocop/(?!marketplace)" },
    },
    {
      name: "ocop-stands-on-marketplace-only",
      comment: "Certification may use the marketplace's types and links, and no other plugin.",
      severity: "error",
      from: { path: "^plugins/ocop/src" },
      to: { path: "^plugins/(?!ocop/|marketplace/)|@cho-ocop/(?!ocop|marketplace)" },
    },
    {
      name: "no-module-imports-another-module",
      comment: "Modules meet through links, workflows and events only.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/modules/([^/]+)/" },
      to: { path: "^plugins/([^/]+)/src/modules/([^/]+)/", pathNot: "^plugins/$1/src/modules/$2/" },
    },
    {
      name: "plugins-know-no-composition",
      comment: "Plugins don't know the applications that use them.",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "^(backend|storefront|seed)/" },
    },
    {
      name: "storefront-talks-http-only",
      comment: "The storefront knows the backend by its addresses, not by its code.",
      severity: "error",
      from: { path: "^storefront/src" },
      to: { path: "^(backend|plugins|seed)/|@cho-ocop/|@medusajs/" },
    },
    {
      name: "only-the-loader-enters-the-past",
      comment: "What a request does is dated now; only the demo's loader enters what happened before.",
      severity: "error",
      from: { pathNot: "^seed/src/|^plugins/marketplace/src/(clock|entered-at\\.test)\\.ts$" },
      to: { path: "marketplace/(src/|\\.medusa/server/src/)?entered-at" },
    },
    {
      name: "no-circular",
      comment: "Only the models of a module name each other: a relation has two sides.",
      severity: "error",
      from: { pathNot: "/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.next|dist|node_modules)/" },
    tsPreCompilationDeps: true,
  },
}
