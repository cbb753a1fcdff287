//! What each input does: with `sign_in`, the one place in which the state of the wizard changes.

use crate::{
    account::{EmailAddress, Endpoint},
    diagnosis::Remedy,
    engine::{self, Check, Event, EventKind, Place},
    report::{NotOffered, Record, SignInOffer, lights},
};

use super::{
    AddressStep, Command, DetailsStep, Input, LookingStep, Outcome, PracticeStep, ResultStep, SignInState, SignInStep,
    Situation, Step, Then, ToldStep, Wizard,
};

impl Wizard {
    /// The next wizard and what is to be done in the world.
    #[must_use]
    pub fn update(self, input: Input) -> (Self, Vec<Command>) {
        let (next, commands) = self.after(input);
        (next.tell_of_added(), commands)
    }

    fn after(mut self, input: Input) -> (Self, Vec<Command>) {
        match input {
            Input::Event(event) => return self.take(&event),
            Input::Copy(text) => return (self, vec![Command::Copy(text)]),
            Input::Close => return (self, vec![Command::Close]),
            Input::AppearanceChosen(appearance) => {
                self.appearance = appearance;
                return (self, Vec::new());
            }
            Input::ReferenceHostsChosen(hosts) => {
                self.reference_hosts = hosts;
                return (self, Vec::new());
            }
            Input::MovementChosen(movement) => {
                self.movement = movement;
                return (self, Vec::new());
            }
            Input::LettersChosen(letters) => {
                self.letters = letters;
                return (self, Vec::new());
            }
            Input::SheetWordsChanged(words) => return (self.with_sheet_words(*words), Vec::new()),
            Input::PractiseFirst => {
                let cancel = self.cancel();
                if let Step::Address(step) = self.step.below() {
                    self.typed.clone_from(&step.typed);
                }
                return (self.practise(), vec![cancel]);
            }
            Input::EnterCode => return (self.enter_code(), Vec::new()),
            Input::LeavePractice => return self.leave_practice(),
            Input::AnotherAddress => {
                let cancel = self.cancel();
                // What was looked for belongs to the address that is done with.
                self.practice.filter.clear();
                return (self.start_over(String::new()), vec![cancel]);
            }
            _ => {}
        }
        match self.step.clone() {
            Step::Address(step) => self.on_address(step, input),
            Step::Practice(step) => self.on_practice(step, input),
            Step::Code(step) => self.on_code(step, input),
            Step::Looking(step) => self.on_looking(step, &input),
            Step::Result(step) => self.on_result(step, &input),
            Step::Details(step) => self.on_details(step, input),
            Step::Compare(step) => self.on_compare(step, input),
            Step::Told(step) => self.on_told(step, input),
            Step::HandOver(step) => self.on_hand_over(step, &input),
            Step::Done(step) => self.on_done(step, &input),
        }
    }

    fn on_address(mut self, mut step: AddressStep, input: Input) -> (Self, Vec<Command>) {
        match input {
            Input::AddressTyped(typed) => step = AddressStep { typed, problem: None },
            Input::TakeSuggestion => {
                if let Some(suggestion) = step.suggestion() {
                    step = AddressStep { typed: suggestion.address(), problem: None };
                }
            }
            Input::Continue => match EmailAddress::parse(&step.typed) {
                Ok(address) => {
                    self.typed.clone_from(&step.typed);
                    return self.look(address);
                }
                Err(problem) => step.problem = Some(problem),
            },
            _ => {}
        }
        self.step = Step::Address(step);
        (self, Vec::new())
    }

    fn on_practice(mut self, mut step: PracticeStep, input: Input) -> (Self, Vec<Command>) {
        match input {
            Input::PracticeFilterTyped { filter, left } => step.find(filter, left),
            Input::SituationChosen(id) => step.chosen = Some(id),
            Input::Continue => {
                self.practice = step.clone();
                let is_chosen = |situation: &&Situation| step.chosen.as_ref() == Some(&situation.id);
                let situation = self.setup.situations.iter().find(is_chosen);
                if let Some(address) = situation.map(|situation| situation.address.clone()) {
                    // Each situation begins as if it had never been practised.
                    self.earlier.clear();
                    return self.look(address);
                }
            }
            Input::Back => return self.leave_practice(),
            _ => {}
        }
        self.step = Step::Practice(step);
        (self, Vec::new())
    }

    fn on_looking(mut self, step: LookingStep, input: &Input) -> (Self, Vec<Command>) {
        if *input != Input::Back {
            return (self, Vec::new());
        }
        let cancel = self.cancel();
        // What was found so far is kept; the engine's word that it has stopped completes the record.
        if let Some(mut record) = step.record {
            record.take(&Event { run: self.run, at: None, kind: EventKind::Cancelled });
            self.step = Step::Result(ResultStep::new(record));
            return (self, vec![cancel]);
        }
        (self.back_to_start(), vec![cancel])
    }

    pub(super) fn on_result(mut self, mut step: ResultStep, input: &Input) -> (Self, Vec<Command>) {
        if let Some(sign_in) = step.sign_in.take() {
            return self.on_sign_in(step, sign_in, input);
        }
        match input {
            Input::CheckPassword => {
                match step.sign_in_offer() {
                    SignInOffer::Ask(form) => step.sign_in = Some(SignInStep::new(form)),
                    // To whom the password would go is agreed to first.
                    SignInOffer::DoNotAsk(NotOffered::ToAgreeTo(_)) => {
                        step.ask_agreement();
                    }
                    SignInOffer::DoNotAsk(
                        NotOffered::NothingWorks | NotOffered::OnlyInBrowser { .. } | NotOffered::NoWay,
                    ) => {}
                }
                self.step = Step::Result(step);
            }
            Input::Back => {
                if step.back_from_agreeing() {
                    self.step = Step::Result(step);
                    return (self, Vec::new());
                }
                let cancel = self.cancel();
                return (self.back_to_start(), vec![cancel]);
            }
            Input::TestAgain => return self.look_again(&step.record, step.record.told()),
            Input::TakeRemedy => {
                let remedy = step.outcome.finding().and_then(|finding| finding.fault.remedy());
                return self.take_remedy(step, remedy);
            }
            Input::TypeServers => self.step = Step::Told(ToldStep::new(step)),
            Input::ShowDetails => self.step = Step::Details(DetailsStep::new(step)),
            Input::Compare => return self.compare(step),
            Input::OpenProviderPage => {
                let page = step.record.provider().and_then(crate::discovery::provider::Provider::page_to_open);
                if let Some(page) = page {
                    step.page_opened = true;
                    self.step = Step::Result(step);
                    return (self, vec![Command::OpenPage(page.to_owned())]);
                }
            }
            Input::Continue if Self::would_take_other_than_agreed(&step) => {
                return self.on_result(step, &Input::TakeRemedy);
            }
            Input::Continue => {
                if let Some(settings) = step.go_on() {
                    return self.open_hand_over(step, settings);
                }
                self.step = Step::Result(step);
            }
            _ => {}
        }
        (self, Vec::new())
    }

    /// Whether going on is to agree to an endpoint that the settings do not hold: then it has to be checked first.
    fn would_take_other_than_agreed(step: &ResultStep) -> bool {
        let Outcome::NeedsYou { finding, settings } = &step.outcome else { return false };
        let Some(Remedy::UseEndpoint { endpoint, .. }) = finding.fault.remedy() else { return false };
        let outgoing = settings.outgoing().map(|server| &server.endpoint);
        settings.incoming().endpoint != endpoint && outgoing != Some(&endpoint)
    }

    /// Does what the explanation on the screen says first.
    pub(super) fn take_remedy(mut self, step: ResultStep, remedy: Option<Remedy>) -> (Self, Vec<Command>) {
        let record = &step.record;
        match remedy {
            Some(Remedy::TestAgain) => self.look_again(record, record.told()),
            Some(Remedy::UseDomain(domain)) => {
                match EmailAddress::parse(&format!("{}@{domain}", record.address.local_part())) {
                    Ok(address) => {
                        if self.place == Place::Live {
                            self.typed = address.to_string();
                        }
                        self.look(address)
                    }
                    Err(_) => (self, Vec::new()),
                }
            }
            Some(Remedy::UseHost { instead_of, host }) => {
                let named = record.planned().iter().filter(|endpoint| endpoint.host == instead_of);
                let mut told: Vec<Endpoint> =
                    named.map(|endpoint| Endpoint { host: host.clone(), ..endpoint.clone() }).collect();
                // What was seen working is told; what was seen failing would only be told to be wrong.
                if told.iter().any(|endpoint| record.works(endpoint)) {
                    told.retain(|endpoint| record.works(endpoint));
                }
                told.extend(record.told().into_iter().filter(|endpoint| endpoint.host != instead_of));
                self.look_again(record, told)
            }
            Some(Remedy::UseEndpoint { instead_of, endpoint }) => {
                let in_place = |told| if told == instead_of { endpoint.clone() } else { told };
                self.look_again(record, record.told().into_iter().map(in_place).collect())
            }
            Some(Remedy::AgreeTo(_)) => self.on_result(step, &Input::Continue),
            Some(Remedy::OpenPage(_)) => self.on_result(step, &Input::OpenProviderPage),
            None => (self, Vec::new()),
        }
    }

    fn on_told(mut self, mut step: ToldStep, input: Input) -> (Self, Vec<Command>) {
        match input {
            Input::ServerTyped(direction, server) => step.take(direction, server),
            Input::Continue => match step.endpoints() {
                Ok(endpoints) => return self.look_again(&step.result.record, endpoints),
                Err(problem) => step.problem = Some(problem),
            },
            Input::Back => {
                self.step = Step::Result(step.back());
                return (self, Vec::new());
            }
            _ => {}
        }
        self.step = Step::Told(step);
        (self, Vec::new())
    }

    /// An event of the engine. Those of an abandoned run change nothing.
    pub(super) fn take(mut self, event: &Event) -> (Self, Vec<Command>) {
        if event.run != self.run {
            return (self, Vec::new());
        }
        if let Step::Code(step) = &self.step {
            let step = step.clone();
            return self.take_below(step, event);
        }
        if let EventKind::Thunderbird { id, news } = &event.kind {
            return (self.take_news(*id, news), Vec::new());
        }
        match &mut self.step {
            Step::Looking(looking) => {
                match &mut looking.record {
                    Some(record) => record.take(event),
                    none => *none = Record::begin(event),
                }
                let then = looking.then;
                if let Some(record) = looking.record.take_if(|record| may_open(record, then)) {
                    let result = ResultStep::new(record);
                    match then {
                        Then::Result => self.step = Step::Result(result),
                        Then::Compare => return self.compare(result),
                    }
                }
            }
            Step::Result(result) => result.take(event),
            Step::Details(details) => {
                let details = details.clone();
                return self.take_in_details(details, event);
            }
            Step::Compare(compare) => compare.result.take(event),
            Step::Told(told) => told.result.take(event),
            Step::HandOver(hand_over) => {
                hand_over.result.take(event);
                return self.take_on_hand_over(event);
            }
            Step::Done(done) => done.hand_over.result.take(event),
            Step::Address(_) | Step::Practice(_) | Step::Code(_) => {}
        }
        (self, Vec::new())
    }

    /// Ends the latest run, if it still goes on.
    fn cancel(&self) -> Command {
        Command::Engine(engine::Command::Cancel { run: self.run })
    }

    fn look(self, address: EmailAddress) -> (Self, Vec<Command>) {
        self.look_also(address, Vec::new())
    }

    pub(super) fn look_again(self, record: &Record, told: Vec<Endpoint>) -> (Self, Vec<Command>) {
        self.look_also(record.address.clone(), told)
    }

    /// Looks, and tries these endpoints beside what is found.
    fn look_also(mut self, address: EmailAddress, told: Vec<Endpoint>) -> (Self, Vec<Command>) {
        self.remember();
        self.forget_orders();
        self.run = self.run.next();
        self.change_network(&address);
        let check = Check {
            run: self.run,
            address: address.clone(),
            place: self.place,
            told,
            reference_hosts: self.reference_hosts,
        };
        self.step = Step::Looking(LookingStep { address, record: None, then: Then::default() });
        (self, vec![Command::Engine(engine::Command::Check(check))])
    }

    /// In practice nobody has to find a hotspot: where the situation has one, a check after the first goes through it.
    fn change_network(&mut self, address: &EmailAddress) {
        if !self.is_practising() {
            return;
        }
        let has_another = |situation: &Situation| situation.has_another_network && situation.address == *address;
        let goes_on = self.was_checked(address) && self.setup.situations.iter().any(has_another);
        self.place = if goes_on { Place::PracticeElsewhere } else { Place::Practice };
    }

    fn practise(mut self) -> Self {
        self.earlier.clear();
        self.forget_orders();
        self.place = Place::Practice;
        self.run = self.run.next();
        self.step = Step::Practice(self.practice.clone());
        self
    }

    fn leave_practice(mut self) -> (Self, Vec<Command>) {
        let cancel = self.cancel();
        self.place = Place::Live;
        self.earlier.clear();
        let typed = std::mem::take(&mut self.typed);
        (self.start_over(typed), vec![cancel])
    }

    /// Back to where an address is chosen; the typed one stands there again.
    fn back_to_start(self) -> Self {
        let typed = self.typed.clone();
        self.start_over(typed)
    }

    fn start_over(mut self, typed: String) -> Self {
        self.forget_orders();
        // A run that still goes on belongs to the past.
        self.run = self.run.next();
        self.step = match self.place {
            Place::Live => Step::Address(AddressStep { typed, problem: None }),
            Place::Practice | Place::PracticeElsewhere => {
                self.place = Place::Practice;
                Step::Practice(self.practice.clone())
            }
        };
        self
    }
}

impl ResultStep {
    pub(super) fn take(&mut self, event: &Event) {
        let of_sign_in =
            matches!(event.kind, EventKind::SigningIn { .. } | EventKind::SignedIn(_) | EventKind::SignInOver);
        if self.record.is_over() && !of_sign_in {
            return;
        }
        self.record.take(event);
        self.refresh();
        if let (EventKind::SignInOver, Some(sign_in)) = (&event.kind, &mut self.sign_in) {
            sign_in.state = SignInState::Ended;
        }
    }
}

fn may_open(record: &Record, then: Then) -> bool {
    match then {
        Then::Result => may_show_result(record),
        // Two checks are compared whole.
        Then::Compare => record.is_over(),
    }
}

/// The result opens once it is final and the four lights of the board are decided, so that nobody sees lights change
/// under a verdict; a light that takes long does not hold it up beyond the soft deadline.
fn may_show_result(record: &Record) -> bool {
    let undecided = |light: &lights::Light| matches!(light.state, lights::State::Asking | lights::State::Waiting);
    record.is_over()
        || (record.is_settled()
            && (record.elapsed() >= Record::SOFT_DEADLINE || !lights::lights(record).iter().take(4).any(undecided)))
}
