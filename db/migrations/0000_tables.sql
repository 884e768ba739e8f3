CREATE TABLE `audit_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` text NOT NULL,
	`event` text NOT NULL,
	`subject_id` text,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_events_story` ON `audit_events` (`story_id`,`id`);--> statement-breakpoint
CREATE TABLE `claim_links` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`fact_id` text,
	`position_id` text,
	`by` text NOT NULL,
	`actor` text,
	`created_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_links_live` ON `claim_links` (`claim_id`) WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX `claim_links_story` ON `claim_links` (`story_id`);--> statement-breakpoint
CREATE INDEX `claim_links_fact` ON `claim_links` (`fact_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`source_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`sentence` text NOT NULL,
	`attribution` text NOT NULL,
	`modality` text NOT NULL,
	`polarity` text NOT NULL,
	`quantities` text NOT NULL,
	`times` text NOT NULL,
	`places` text NOT NULL,
	`actors` text NOT NULL,
	`focus` text NOT NULL,
	`answer` text NOT NULL,
	`check_worthiness` real NOT NULL,
	`origin` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_story` ON `claims` (`story_id`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`,`start`);--> statement-breakpoint
CREATE TABLE `contradictions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`claim_a` text NOT NULL,
	`claim_b` text NOT NULL,
	`kind` text NOT NULL,
	`class` text NOT NULL,
	`severity` real NOT NULL,
	`explanation` text NOT NULL,
	`both_may_hold` text NOT NULL,
	`detected_at` text NOT NULL,
	`retired_at` text,
	`dismissed_at` text,
	`dismissed_by` text,
	`dismissed_reason` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_a`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_b`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contradictions_story` ON `contradictions` (`story_id`);--> statement-breakpoint
CREATE INDEX `contradictions_fact` ON `contradictions` (`fact_id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`type` text NOT NULL,
	`statement` text NOT NULL,
	`status` text NOT NULL,
	`origins` integer NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `facts_story` ON `facts` (`story_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`body` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_story` ON `notes` (`story_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outlets_folded_unique` ON `outlets` (`folded`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`fact_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`label` text NOT NULL,
	`origins` integer NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `positions_letter` ON `positions` (`fact_id`,`ordinal`) WHERE retired_at is null;--> statement-breakpoint
CREATE TABLE `readings` (
	`source_id` text PRIMARY KEY NOT NULL,
	`engine_version` text NOT NULL,
	`shingles` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`outlet_id` text,
	`title` text,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`chars` integer NOT NULL,
	`language` text,
	`published_at` text,
	`url` text,
	`replaces_id` text,
	`copy_of_id` text,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`copy_of_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_story_sha256` ON `sources` (`story_id`,`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `sources_replaces` ON `sources` (`replaces_id`) WHERE replaces_id is not null;--> statement-breakpoint
CREATE INDEX `sources_story_added` ON `sources` (`story_id`,`added_at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`analysed_revision` integer,
	`analysed_at` text,
	`engine_version` text
);
--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`kind` text NOT NULL,
	`position_id` text,
	`superseded_by_position_id` text,
	`rationale` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` text NOT NULL,
	`basis` text NOT NULL,
	`superseded_by` text,
	`retracted_at` text,
	`retracted_by` text,
	`retracted_reason` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_live` ON `verdicts` (`fact_id`) WHERE retracted_at is null and superseded_by is null;--> statement-breakpoint
CREATE INDEX `verdicts_story` ON `verdicts` (`story_id`);--> statement-breakpoint
CREATE INDEX `verdicts_fact` ON `verdicts` (`fact_id`,`created_at`);