import { MedusaService } from "@medusajs/framework/utils"

import Council from "./models/council"
import CouncilMember from "./models/council-member"
import CouncilSession from "./models/council-session"
import MemberConflict from "./models/member-conflict"
import Scorecard from "./models/scorecard"
import ScorecardEntry from "./models/scorecard-entry"
import SessionAttendance from "./models/session-attendance"
import SessionItem from "./models/session-item"
import SessionResult from "./models/session-result"
import SessionStep from "./models/session-step"

/** The tables of the module; the classes that build on it hold the rules, layer by layer. */
class CouncilTables extends MedusaService({
  Council,
  CouncilMember,
  CouncilSession,
  MemberConflict,
  Scorecard,
  ScorecardEntry,
  SessionAttendance,
  SessionItem,
  SessionResult,
  SessionStep,
}) {}

export default CouncilTables
