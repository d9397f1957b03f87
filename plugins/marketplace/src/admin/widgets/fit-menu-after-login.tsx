import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"

import { fitMenu } from "../menu/fit-menu"

// Runs once when the dashboard is loaded by somebody who is signed in already.
void fitMenu()

/** Shows nothing: it is on the sign-in page, and when that is left somebody has signed in. */
const FitMenuAfterLogin = () => {
  useEffect(() => () => void fitMenu(), [])
  return null
}
export default FitMenuAfterLogin

export const config = defineWidgetConfig({ zone: "login.after" })
