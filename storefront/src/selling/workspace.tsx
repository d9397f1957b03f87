import type { ReactNode } from "react"
import { reader } from "@/i18n/reader"
import { LanguageSwitch } from "@/shell/language-switch"
import { Logo } from "@/shell/logo"
import pageStyles from "@/shell/page.module.css"
import { Notice } from "@/ui/notice"
import { requireSeller } from "./signed-in-seller"
import { WorkspaceFlash } from "./workspace-flash"
import { WorkspaceNavigation } from "./workspace-navigation"
import styles from "./workspace.module.css"

/**
 * The frame around every page of the workspace. It asks who is signed in, so that no page of it can be
 * drawn for a guest; the backend asks again at every read.
 */
export async function Workspace({ title, children }: { title: string; children: ReactNode }) {
  const [{ m, to }, { me }] = await Promise.all([reader(), requireSeller()])
  return (
    <>
      <a className={pageStyles.skip} href="#noi-dung">
        {m.shell.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.row}>
          <a className={styles.brand} href={to({ route: "sellingHome" })}>
            <Logo />
            <span>
              <span className={styles.shop}>{m.selling.workspace}</span>
              <span className={styles.seller}>{me.seller.name}</span>
            </span>
          </a>
          <LanguageSwitch />
        </div>
      </header>
      <div className={styles.frame}>
        <WorkspaceNavigation />
        <main id="noi-dung" className={styles.main} tabIndex={-1}>
          <h1>{title}</h1>
          <WorkspaceFlash />
          {me.seller.state === "suspended" ? (
            <Notice tone="warning" title={m.selling.suspendedTitle}>
              <p>{m.selling.suspendedText}</p>
            </Notice>
          ) : null}
          {children}
        </main>
      </div>
    </>
  )
}
