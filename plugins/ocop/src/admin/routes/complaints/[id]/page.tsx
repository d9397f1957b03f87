import { Alert, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams, type UIMatch } from "react-router-dom"

import { showDay } from "../../../certificates/days"
import { Facts } from "../../../certificates/facts"
import { ComplaintButtons } from "../../../complaints/complaint-buttons"
import { ComplaintStateBadge } from "../../../complaints/complaint-state-badge"
import { useComplaint } from "../../../complaints/use-complaints"

/** One complaint: what was said, by whom, and what was made of it. */
const ComplaintPage = () => {
  const { t } = useTranslation("complaint")
  const { id = "" } = useParams()
  const { data, error } = useComplaint(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const { complaint } = data
  return (
    <div className="flex flex-col gap-3">
      <ComplaintButtons key={complaint.state} complaint={complaint} />
      <Container className="p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <Heading>
            {complaint.code} · {complaint.product.title}
          </Heading>
          <ComplaintStateBadge state={complaint.state} />
        </div>
        <Text className="whitespace-pre-line px-6 pb-4">{complaint.text}</Text>
        <Facts
          facts={[
            [t("received"), showDay(complaint.received_on)],
            [t("name"), complaint.name],
            [t("contact"), complaint.contact ?? t("noContact")],
            [t("answer"), complaint.answer],
          ]}
        />
        {complaint.inspection_ids.map((inspection) => (
          <div key={inspection} className="border-t px-6 py-3">
            <Link
              to={`/inspections/${inspection}`}
              className="text-ui-fg-interactive txt-small hover:underline"
            >
              {t("inspection")}
            </Link>
          </div>
        ))}
      </Container>
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("log")}
        </Heading>
        <ol reversed>
          {[...complaint.steps].reverse().map(({ action, on, by, comment }, index) => (
            <li key={index} className="flex flex-col gap-1 border-t px-6 py-3">
              <Text size="small" weight="plus">
                {showDay(on)} · {t(`actions.${action}`)}
              </Text>
              {by ? (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {by}
                </Text>
              ) : null}
              {comment ? <Text size="small">{comment}</Text> : null}
            </li>
          ))}
        </ol>
      </Container>
    </div>
  )
}
export default ComplaintPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Code id={params.id ?? ""} /> }

function Code({ id }: { id: string }) {
  return useComplaint(id).data?.complaint.code ?? "…"
}
