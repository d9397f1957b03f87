import type { ReactNode } from "react"
import { classNames } from "@/ui/class-names"
import { reader } from "@/i18n/reader"
import { BottomBar } from "./bottom-bar"
import { Flash } from "./flash"
import { Footer } from "./footer"
import { Header } from "./header"
import styles from "./page.module.css"

type PageProps = {
  children: ReactNode
  /** the content reaches the edges of the window and keeps its own margins */
  full?: boolean
}

/**
 * The frame around every page. Pages draw it themselves, not the layout, because it shows what
 * changes from page to page: the way to the other language, the basket's count, what was just done.
 */
export async function Page({ children, full }: PageProps) {
  const { m } = await reader()
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        {m.shell.skip}
      </a>
      <Header />
      <main id="noi-dung" className={classNames(styles.main, !full && styles.inset)} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <BottomBar />
      <Flash />
    </>
  )
}
