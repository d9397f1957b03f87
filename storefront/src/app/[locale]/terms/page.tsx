import type { Metadata } from "next"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import styles from "@/prose/prose.module.css"
import { Page } from "@/shell/page"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  const { title, description } = m.terms
  return pageMetadata({ locale, target: { route: "terms" }, title, description })
}

export default async function Terms() {
  const { m } = await reader()
  return (
    <Page>
      <article className="prose">
        <h1>{m.terms.title}</h1>
        <p className={styles.lead}>{m.terms.lead}</p>
        {m.terms.sections.map(({ title, text }) => (
          <section key={title} className="prose">
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </article>
    </Page>
  )
}
