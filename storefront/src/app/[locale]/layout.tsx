import type { Viewport } from "next"
import type { ReactNode } from "react"
import { reader } from "@/i18n/reader"
import { SpeculationRules } from "@/shell/speculation-rules"
import { latin, vietnamese } from "@/styles/fonts"
import "@/styles/tokens.css"
import "@/styles/base.css"

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffbf4" },
    { media: "(prefers-color-scheme: dark)", color: "#131c17" },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { locale } = await reader()
  return (
    <html lang={locale} className={`${latin.variable} ${vietnamese.variable}`}>
      <body>
        {children}
        <SpeculationRules />
      </body>
    </html>
  )
}
