CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`fact_id` text,
	`other_fact_id` text,
	`claim_id` text,
	`question_before` text,
	`question_after` text,
	`reason` text,
	`actor` text NOT NULL,
	`created_at` text NOT NULL,
	`undone_at` text,
	`undone_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_fact_id`) REFERENCES `facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_story` ON `corrections` (`story_id`);--> statement-breakpoint
CREATE INDEX `corrections_fact` ON `corrections` (`fact_id`);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `placed_by` text DEFAULT 'machine' NOT NULL;--> statement-breakpoint
ALTER TABLE `claim_links` ADD `correction_id` text REFERENCES corrections(id);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `replaces_id` text REFERENCES claim_links(id);--> statement-breakpoint
ALTER TABLE `claim_links` ADD `merged_from_id` text REFERENCES facts(id);--> statement-breakpoint
CREATE INDEX `claim_links_correction` ON `claim_links` (`correction_id`);--> statement-breakpoint
ALTER TABLE `facts` ADD `statement_by` text DEFAULT 'machine' NOT NULL;--> statement-breakpoint
ALTER TABLE `facts` ADD `merged_into_id` text REFERENCES facts(id);