import { expect, it } from "vitest"

import { logOf, recognition } from "./modules/certificate/testing/log"
import { reachedIn } from "./programme-overview"

const log = (...inputs: Parameters<typeof logOf>) =>
  logOf(...inputs).map((entry) => ({ ...entry, recorded_at: "", recorded_by: null }))

it("counts a year's recognitions by what they were to the product", () => {
  const later = (decided_on: string, star: 3 | 4 | 5) => ({ ...recognition, decided_on, star })
  const certificates = [
    { log: log(recognition) },
    { log: log(later("2026-03-01", 3), later("2026-09-01", 4)) },
    { log: log(recognition, later("2026-10-01", 3)) },
    { log: log(later("2026-10-02", 4)) },
  ]
  expect(reachedIn(certificates, 2026)).toEqual({ first: 2, upgrade: 1, re_evaluation: 1 })
  expect(reachedIn(certificates, 2024)).toEqual({ first: 2, upgrade: 0, re_evaluation: 0 })
})
