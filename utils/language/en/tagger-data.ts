/** Weights of the English tagger, written by scripts/train-tagger.ts. Do not edit. */
export const TAGGER_DATA = `a!	MC
a"	MC
a#	OB
a&	EC
a'	MDP=
a's	B=H<JLL=P;
a(	MB
a)	MB
a*	OB
a,	MD
a-	MC
a--	MBO=
a---	MBO=
a.	MDO<
a..	MBO=
a...	MB
a/	OB
a100th	A<KB
a10th	ADK<
a11th	ACK=
a13th	AB
a1990s	HBI=
a1st	AFI<L<
a20th	AB
a21st	ADK=
a2nd	ADI<L=
a3rd	ACI=L=
a4th	ACL=
a65th	A=KB
a6pr	ICL<
a6th	ACL=
a:	MC
a;	MB
a?	MC
a@	OB
a[	MB
a]	MB
a^	OB
a_	QD
aabandon	PB
aaboard	BEP=
aabout	BFCGH7P<
aabove	BEH;P<
aabroad	A;CIH;P=
aabsolute	ACH;
aabuse	HBP=
aaccess	A<PE
aaccident	A;HC
aaccidental	A<HC
aaccomplished	AOP/
aaccording	H8PG
aaccount	A=HB
aaccountable	ABH<
aachieve	H;PD
aachieved	A<PB
aachievement	HBP=
aacknowledge	H<PB
aacross	BHH;P=
aact	HCL7PE
aaction	H<PB
aactive	AEH;
aacts	H;PD
aadams	H<LB
aadd	H=PC
aadded	A;PC
aaddicted	AMP1
aadding	H;PD
aaddress	H<L:PG
aaddressing	A=PB
aadds	H;PC
aadequate	AGH;P;
aadministration	H;LC
aadmit	H;PE
aadvance	L<PA
aadvanced	A<L=PD
aadvancing	H<L=PE
aadvise	L=PB
aadvisory	ACH9LB
aadvocate	HFP8
aafford	H=PB
aaffordable	AEH:
aafraid	ABP=
aafrica	H=LC
aafrican	AKL4
aafrican-american	ADL:
aafter	A=BOC;H:L;P=
aafternoon	B=HC
aafterwards	CEH:
aagenda	HDP=
aagent	A;HALA
aages	H<LB
aaggressively	A=CB
aago	CGH;
aagree	H8PG
aagreed	H9PG
aagreement	HIL8P=
aagreements	HBP=
aagricultural	ACH=L=
aagriculture	A=HELCP7
aah	GCH=L<
aahead	CIH:P=
aai	DAL;PA
aaids	HHL7
aaim	HCP=
aair	A<HB
aal	A<HA
aalbum	HB
aalert	AFH<L<
aalex	HDL=
aalice	H<LB
aalien	ACH;
aaliens	HB
aalike	B<CGH=
aalive	AHH<P:
aall	A=C=FOH8P:
aall-american	FCL=
aall-time	HBL<
aallied	ABL;PA
aallies	HEP:
aallow	H;PF
aallows	H;PC
aalone	CJH;L=P<
aalong	A=BKC<H<L=P=
aalternative	A8HIP=
aamateur	ACH;
aamazing	AKH<P6
aamerica	LB
aamerican	H=LB
aample	ACH;
aandrew	H=LB
aanew	A<CC
aanger	A=C=HD
aanimal	A=HB
aanniversary	A8HF
aannounce	H=PC
aannounced	A<PC
aannoying	AMH=P3
aanother	A9C=FQH<L=P=
aanswer	A=HC
aanthem	HCL<
aanthrax	A=HC
aany	A;FIH<
aanymore	A<CHH=P<
aanyway	CDH;L=
aapart	CGH;P<
aappeal	A=HCP=
aapplaud	H<PB
aapplause	HCLBP;
aapply	C<PC
aappreciate	A;PD
aapproach	HEP=
aappropriate	AGH=P8
aapproval	A<HCL=
aapprove	L=PB
aapril	H<LC
aarab	AEL:
aarbitrary	ABH<
aargue	A=H=PD
aarm	HBL=
aarmed	ACH:LCP<
aarms	HBP=
aaround	A=BOH9L=P:
aarrest	HCL=
aarrested	A<PB
aarsenal	A;HALB
aartificial	ABH=
aarts	LAP<
aas	A=BGCDD=H:L;NEP<
aaside	A=B;CHH<
aask	H;L=PG
aasleep	ADH:
aassault	HCL=
aassembly	C9HE
aassist	H=PB
aassistance	HB
aassociation	H9LE
aassure	H<PC
aate	H<PC
aatlantic	A=LB
aattack	HB
aattacks	HDP;
aattempt	A=HB
aattract	H<PB
aaugust	LB
aauspol	HBL<
aauthorize	H8PF
aautomobile	A<HC
aavailable	ACH<
aaverage	AMH4P<
aavoid	A=H=L=PE
aaw	GDH=L=
aawake	AFH;P<
aaward	A=C:HELCP=
aaware	ACH=P=
aaway	A<CJH;L<
aawesome	AFF=H;LAP<
aawful	A=CB
aawkward	AFC<H=P=
aawww	G=HC
ab	HBLAP;
aback	CNH7L=P;
abackground	A<C=HE
abackgrounds	HB
abad	ADCBH:L=
abalance	H<L=PE
abalanced	AHP7
aball	A=PB
aban	A<L=PB
aband	A=HEP=
abank	A<HA
abanking	A<HB
abanned	PB
abased	A;H=PE
abasic	AFH9
abc	CEH<
abearing	HDP:
abeat	H9PH
abeauty	HCL;
abecame	H=PC
abecome	H;PD
abecomes	H=PC
abed	A=HDP;
abefore	A<BLC=H=P<
abegan	H<L=PE
abegin	H<L<PE
abeginning	A<HGP:
abegun	H<PB
abehind	BKH:L<P=
abelgrano	LBP=
abelief	HCL=
abelieve	PD
abelieves	H<PB
abelong	A;PE
abelongs	H7PH
abeloved	AHP6
abelow	A=BEH=P<
aben	H=LB
abench	A<HB
abenefits	HFL=P;
abest	ACCBH;P=
abetter	AHCCH3L=
abible	A:LD
abiden	LC
abig	ADCBH;
abigger	AGH:
abilateral	ACL=
abill	C=D=HE
abillion	H;IFL=
abin	HBL<
abiological	H<LA
abipartisan	AHH<L=P<
abirth	C<HAPA
abirthday	HC
abit	A=HEP;
abitter	ABCAH:
ablack	AGC<H7LEP<
ablame	A;L=PE
abless	A<C=PF
ablind	AGH:P=
ablock	H9L=PI
abloody	ACCDH9P=
ablow	A<HB
ablue	AEH:LA
aboard	HB
abobick	H=LD
abody	A=HCL=
abodyboarding	A=H5LDPG
abold	ACH=P=
aboldly	A=CB
abond	A=HD
abook	HEL;
abooks	HCP<
aboom	HBL<
abooming	AIH;P8
aboost	A=H=PE
aborder	A<C=HF
abored	A=L<PE
aboring	ALH;P5
aborn	A<H9L=PL
aborne	H=PB
aborrowing	A=HIP6
aboss	HB
aboth	A<FJH:P=
abother	PB
abottle	A=HB
abottom	ABH<PA
abought	H<PB
abounce	H9PE
abound	A<PE
abowling	A=HCLAP;
abrain	PB
abrand	HB
abrave	AGH=L=P=
abreak	H:L=PF
abreakfast	C=HD
abreaking	H;L=PE
abreaks	HBP<
abreakthroughs	HCP<
abreathe	H=PC
abriefly	CB
abright	AGH<L=P<
abrighter	ADH=
abrilliant	ABP<
abring	A;H<PG
abrings	H7L<PJ
abro	HBL=
abroad	AGC=H=L=P=
abroadband	AIH:L<
abroadcast	A8HAPD
abroadcasting	A=HFLBP7
abroadcasts	HBP<
abroader	AHH7
abroke	H:PE
abroken	A<H:PG
abrought	A=PD
abrown	ADH;LAP<
abubble	A<HC
abudget	A<HEP;
abudgeting	A<H;PG
abudgets	HCP=
abudjana	H<LB
abuild	H;PE
abuilds	H<PB
abuilt	H;PE
abullock	H=LB
aburden	A=HC
aburdens	HCP=
aburning	ABP;
abusiness	LBP<
abusinesses	HDL=P;
abusy	ACH<
abut	EHH<L<
abutton	HBL=
abuy	H<L=PE
aby	A=BIH<L<
acabinet	HALAP<
acable	A6HG
acall	A=F=HGL=
acalls	H:PD
acalm	AEH<
acame	H:L=PH
acampaign	A=HALBP=
acampus	HBP<
acanal	A=HDL<
acancer	A=HDL<
acandidates	HBP<
acannot	DFH<P<
acant	A<DEL=
acapitol	H<LB
acaptain	A=HBLAP<
acaptive	AEH9
acapture	L=PC
acarbon	HBL=
acard	HDL=P<
acarder	H<LC
acare	HGL:
acareer	A<HEL=
acaring	AAHGL<P8
acarnegie	H<LB
acarrier	HB
acarry	H=L=PD
acars	HBL=
acarter	H=LB
acase	HB
acatastrophic	ADH;
acatch	H;PD
acause	A=H<L=PH
acauses	HCP;
acelebration	HBL<
acelebrity	H;LC
acell	HB
acells	HCP<
acenter	LCP;
acentral	AAH<
acertain	AJH9P<
achain	HB
achair	A=L;PD
achairman	H;LD
achallenges	HCP=
achallenging	AAH:PB
achamber	LBP=
achance	ACH:LA
achanged	L=PC
achaos	HCL=P=
acharge	A=HCP=
acharged	A<PC
acharges	HCP<
acharging	H<PC
acharter	A=HC
acheaper	AJH8P;
achemical	A.HP
acherish	H<PC
achick	A;HD
achicken	HDP=
achief	AGH7
achild	HEL:
achinese	A<LA
achocolate	A=HCP<
achoice	HBP<
achoosing	H<PB
achosen	C=H<PD
acircuit	HCL=P=
acited	A=PB
acitizen	HDL<
acitizens	HEP;
acitrone	H<LD
acity	HIL5
acivil	ABH=
acivilian	AFH<L<
acivilized	ADP:
aclaim	HB
aclaiming	H;L=PE
aclaims	A=HCP=
aclassic	AAH:LB
aclean	AEH:
acleaner	AEC=H;
acleaning	A<H=PD
aclear	AACCH:
aclearly	A:CF
aclimate	A<HDP=
aclock	HBP=
aclose	ALH9P:
acloser	A=CJH9
acloses	H9PE
aclosest	ABH<
aclosing	A=HHP9
acoaching	HEP8
acoal	A<HBPB
acocaine	HEL<P=
acode	H=LC
acold	AGH;P<
acollective	ADH;
acollege	HDP;
acolonel	H=LB
acolour	HBL=
acombat	A=HDL=
acombined	A:PD
acome	A;H9L;PM
acomedy	A=HB
acomes	H8PG
acommand	HCL=
acommander	LB
acomment	H9PE
acommentary	A6HI
acommerce	HCP=
acommission	H:LE
acommitment	HEL;P=
acommitted	A<PB
acommon	AIH9P<
acommonsense	AHH6
acommunist	ABH9LB
acommunities	HCL=P=
acommunity	HB
acompanies	HEL=P<
acompany	A;HFP<
acompassionate	A8HHP=
acompete	A<H9PH
acompetition	HBP<
acompetitive	AFH:P=
acomplete	AEH=P;
acomplex	AFH8LA
acomplicated	A<PB
acomposer	A=HB
acomputer	A<HHL;P=
aconcentrate	A=H=PB
aconcentrated	AHP7
aconcept	HEP<
aconcern	A;HFL=
aconcerned	ANH<P3
aconcerns	HBP=
aconcrete	ADH;
aconduct	H;L=PF
aconference	H9LE
aconfidence	HHL<P:
aconfident	ADH:
aconfirm	H=PB
aconflicts	HBP<
aconfront	A=D=H;PG
aconfused	AJP3
aconfusing	AHP8
acongrats	HDL<P=
acongress	A=H4LSP8
aconnect	A=H=PB
aconnecting	H=PC
aconnection	HBL<
aconnector	H;LC
aconquest	A=HB
aconsecutive	CBH=L=
aconsensus	HBL=
aconsent	A9HGP=
aconservative	ABL=
aconsider	A<H<PG
aconsidered	A<PC
aconsistent	AFH;P=
aconsists	H:PE
aconstant	ABL=
aconstitution	H8LF
aconstitutional	A<LB
aconstruction	HBL=
aconsumer	A;HDP=
aconsumers	HCP<
acontact	A=HB
acontain	H=PB
acontaining	H<PC
acontains	H<PB
acontent	A8HEPA
acontest	A8HF
acontinent	A;HEL=
acontinue	A=H:PG
acontinues	H7L=PI
acontinuing	A<H<PE
acontract	A=HDP<
acontribute	A=H:PF
acontrol	HBL=
acontroversial	AB
aconvention	H<LB
aconvicted	A:PD
aconvinced	A<PB
acool	H8L=PJ
acooperate	H<PC
acooperative	ABH<
acope	H=L=PC
acore	A<HC
acorporate	ALH9P9
acorporation	H;LC
acorruption	HBL<
acos	HCP=
acost	A<HAPA
acostly	AHC8H=
acosts	HDP;
acouncil	LBP=
acount	A=PB
acounter	ABC=L=PB
acountless	AEC=H<
acountries	HEP:
acountry	A=HEP<
acounty	H<LC
acourage	HCP<
acourse	A<CB
acovenant	A=H=LD
acover	B<C=H;PJ
acoverage	HFP:
acovid-19	I=LB
acrazy	ADH;
acreate	A<H;PG
acreated	A:PE
acreates	H:PE
acreating	H;PC
acreative	AEH9
acredits	HBP=
acreed	HFP:
acrew	HBLAP<
acried	A;PC
acrime	A9HGP=
acriminal	ABH;
acrippling	AIH:P:
acrises	HCP;
acritical	ABH<
acritics	HBL=
across	A;PD
acrossing	L;PC
acruel	AEH;
acrumbling	A9PE
acry	HAL<PA
aculture	A<HC
acure	A:HCL;PD
acurrent	AHH5
acut	A=B=L=PE
acute	ADH;P=
acuts	HB
acyber	A=HDP=
ada	FFH<L=
adad	HB
adaily	AFC:H=
adamn	A=CHH;L=
adance	H;PD
adancing	HBLBP:
adanger	A<C=HD
adangerous	ABH=
adangers	HBP=
adaring	AHH;P;
adark	ADH;
adarkness	HBL=
adata	HBP=
adate	HB
adavid	HB
aday	HHL7
ade	H;QE
adead	AHH<P=
adeadline	A=HB
adeadly	AGC7
adeal	A8HIL;
adealing	H=PB
adealt	H;PD
adear	A=CLH9L;
adebate	A=HBL=
adebates	HDP<
adebating	H<PB
adebut	HB
adecade	C=HEP<
adecades	HEL=P;
adecember	H:LD
adecency	HCL=
adecent	ADCBH;P<
adecide	PB
adecision-making	H<PD
adecisionmaking	H<PC
adeclared	A=PC
adeclining	A=H<PC
adeeds	HDP;
adeep	AEH:P=
adeeper	AFH9
adeeply	CCH<
adefeat	HBP<
adefend	H<PE
adefending	H;PC
adefense	A9HCLFP=
adeficit	HEL<P<
adeficits	HBP<
adefine	H<PD
adefining	A<HFP;
adegree	A=HDP=
adeliver	H:PG
adelivered	A;PC
ademand	HC
ademanding	A=H9PF
ademands	HDP:
ademo	HB
ademocracy	HC
ademocrat	H;LE
ademocratic	AJL6
ademocrats	H8LGP=
ademonstrate	A<PC
adeny	H=PD
adepartment	H7LH
adepend	H<PB
adependency	HCL;
adependent	ADH9LCP=
adepends	H;PD
adeploy	PB
adepository	A;HB
adescribe	H<PC
adeserve	C=H<L=PI
adeserves	H;PC
adeserving	AIH:P;
adesign	A<HDP=
adesigner	HBL=
adesire	A=HC
adespair	A=HC
adesperate	AFH=P<
adestiny	A<HB
adestroy	H<PC
adetailed	AFH=P:
adetails	HBP<
adeter	H:PE
adeteriorating	H<PB
adetermined	A<PB
adeterrent	A;HFL<
adevastating	AGP8
adevelop	A=H<PE
adeveloped	A=PC
adeveloping	ABH=
adevelopment	LBP<
adialog	HBP=
adick	A=HBLAP=
adictate	H;PC
adid	DHH<L=P=
adie	H;PD
adifferences	HEP:
adifferent	AIH8L=
adifficult	AIH;P;
adigital	ABH:LA
adinner	A=HB
adirect	ADCAH<P;
adirected	A<PB
adirecting	A<H=PC
adisabled	AAHCLAP7
adisadvantaged	AMH=P3
adisagree	H=PB
adisarm	H;PD
adisaster	A=HDP<
adiscipline	HCP=
adiscredited	A;PC
adisplaced	A=PB
adisrupt	A:PE
adistinct	ABH=
adistinguished	A;H=PE
adiverse	AFH9
adivided	A<PC
adivides	H9PE
adj	H<L:PG
adm	HBLAP;
adnt	D=HBLAP=
ado	DIH;L=
adoctor	HDL:
adoes	DIH:P<
adog	HBL<
adoing	H<PD
adole	H;L;PG
adollar	A;HC
adollars	HCP=
adomestic	AAH:LB
adon	L9PE
adone	A=H<L=PI
adont	DEH=P;
adoor	A=HFL;
adorothea	H=LB
adouble	AHCAH9P<
adoubled	A:PD
adoubling	H=PB
adoubt	HB
adown	A<BLH9P<
adownload	L<PC
adozen	HBP=
adr	LB
adr.	H=LB
adraws	H;PD
adrilling	HDP;
adrink	HBP=
adrinking	HDP9
adrive	A<HEP=
adriven	H<PD
adriving	H;PD
adrug	A9HF
adry	ACH<
adue	ACCAH;P=
adutch	LB
aduty	HB
aeach	A=FNH;L=P8
aeager	ADH<
aearlier	A9CLH;L<
aearliest	A;CD
aearly	AOC2
aearmarks	H8PG
aearning	H<PB
aears	HFL=P:
aearth	A;LE
aease	H<PE
aeasier	AD
aeasily	A=CB
aeast	ADC;H:LDP=
aeasy	ADH=
aeat	H;PE
aeconomic	AEC=H<
aeconomists	HBP<
aeducate	H<PC
aeducation	HBP=
aeffect	A9HE
aeffective	AHH8
aeffectively	A=CB
aefficient	ADH:
aeffort	A<HC
aefforts	HCP;
aeighth	ACH<
aeither	A<C<EKP=
aelderly	AAC9HFL=
aelected	A=PB
aelectric	ABH<
aeliminate	A;H=PF
aelite	AGH;P=
aelse	A=CEH<P=
aelsewhere	CBK=
aemail	HBL<
aembargo	HCL;
aemphasis	HB
aemployed	A<PC
aempower	A=H<PE
aempty	ADH:
aen	HDP=
aenable	A7PG
aenactment	HBL=
aencourage	A<H9PI
aencourages	H:PD
aend	A=HFP9
aendanger	H=PB
aendowment	H:LD
aendure	H:PE
aenduring	AAH:PC
aenergy	HCP<
aenforce	H9PF
aenforcement	HBL=
aengaged	A;PC
aengine	A=HCP=
aengineering	A=HFP;
aenhance	H9PF
aenjoy	H<L=PD
aenough	A;B;CMH=L=P<
aenrich	A=PB
aensure	A<H:PH
aensures	H<PB
aenter	H:PE
aentering	L=PB
aenterprise	A=HB
aentire	AIH9P=
aentrepreneur	HB
aentrepreneurs	HCP<
aenvironment	A=HB
aenvironmental	AAH<
aequal	ACH;
aequip	H<PC
aequipment	HBL<
aequity	H<LB
aequivalent	A<HD
aessential	ABL=
aestablish	PB
aestablishing	H<PB
aestimated	A=PB
aestimates	HCL=P<
aethnic	ACH=
aeurope	H=LB
aeve	HBP=
aeven	CJH:P:
aevening	HEP:
aevent	A=HDL=
aever	A=CGH;
aeveryday	AJC=H8
aeverywhere	A=CD
aevil	AHH:L=P=
aevolution	H<LB
aexact	AFH9
aexample	A:HD
aexcellent	ABH=
aexcept	BEH=P<
aexcess	AEH:
aexchange	HBL=
aexcited	AFP7
aexciting	AHH=P9
aexclusive	A;LC
aexecutive	A6HDLB
aexist	H<PD
aexisting	ACH;
aexpand	H<PD
aexpanding	H9PF
aexpands	H;PC
aexpect	H=PB
aexpenditures	HCP;
aexpensive	ACP<
aexperts	HDP:
aexpire	H<PB
aexport	HAP<
aexports	HEP9
aexpress	H:L9PK
aextend	H<PC
aextending	A=H=PB
aextra	ADH<P=
aextreme	ADH<
aeyes	HBL=
afacebook	LEP:
afaces	H6PI
afacing	H<PC
afact	HFP;
afacts	HCP<
afail	H9PH
afailed	A9PG
afailing	ABH<
afails	H:PF
afailure	A=HEP<
afair	AIH7P<
afairer	AFH:P=
afairness	HBP=
afaith	A=HGL;
afaithful	A5HILA
afake	ADH<P=
afall	HD
afallen	H=L=PB
afalling	A<H=PD
afalls	H=L=PC
afalse	ADP=
afame	H=LB
afamily	C=HCL=
afancy	AEH9
afans	HBL=
afantastic	ACH<
afar	A=CIH;L;
afar-reaching	H8PI
afares	HBL=P=
afarm	C=HC
afarmer	A=HD
afast	A:CHH;
afaster	A9CKH:
afastest	ADH<
afat	ABH<
afate	A<HB
afavorite	ABH=L=
afavors	H<PC
afavourite	ADH;
afear	A=HDLAP=
afears	HCL=P=
afederal	AAH<
afeed	HEP9
afeeding	H<PB
afeel	H<L;PH
afeeling	A<HHLDP4
afeels	H8L=PH
afeet	HBP=
afell	H;PD
afellow	A;HHP:
afelt	H:PE
afemale	ADH;
afew	ADC<H=
afewer	ADH<P=
afield	A<HEP=
afields	HBP;
afifth	AEH:
afight	A9PD
afighter	A=HB
afighting	AAH:PC
afilm	HCL=
afilming	A<
afinal	ADH9
afinally	CB
afinance	HALAP<
afinancial	ADH=L=
afinancing	A<HMP4
afind	A=H=PD
afinding	H;PD
afine	AGCAH:P9
afinest	ADH;
afinish	L;PE
afinished	A<PC
afire	A<LB
afired	A:PE
afirm	CB
afirst	AKCDH;L7P;
afiscal	ABH<LA
afish	HFL:
afix	L<PC
afixing	H;PC
aflat	ACH:
afleet	HCL;
aflew	H=PC
aflight	A=C=HCLA
aflow	A<HCL=
afloyd	LBQ=
afly	C=L<PE
afocus	A=H=L<PF
afocused	A<PB
afolks	HEP;
afollow	H8L:PN
afollowers	HB
afollowing	ABHAL=P<
afollows	H;PC
afood	A;HEP=
afootball	HBP=
afor	A<BKC<H;L;NEP;
aforce	C<HALCP=
aforces	C=HCLBP;
aford	H;L7PM
aforeign	AJH:L=P=
aforemost	A<CDH=
aforest	A<C=HCLA
aforever	CEH=P=
aforge	L;PE
aforget	H:PE
aforgot	L=PB
aforgotten	A=H<PD
aform	HEP;
aformation	H<LB
aformed	A<PC
aformer	AJB=H8
aforms	HAP<
aforth	A<CC
afortunate	AHH<P:
aforward	A<CJH<P<
afossil	HCL<
afoster	AIC<H;P<
afought	H=PD
afound	A=B<H;L=PH
afounders	H=LB
afounding	A<HFP9
afourth	ACH:
afragile	ACH=
afrance	H<LB
afrank	ADH:
afrankie	HBL=
afrankly	CCL=
afraud	A=HCL=
afree	AGH:P=
afreed	H=PB
afreedom	A=C=HKL8
afreer	AGH8
afreight	A9HF
afrench	AHL7
afresh	ACH=L=
afreshman	HC
afriday	A=H9LH
afriend	A=HB
afriendly	ADC;H=
afriends	HGP7
afront	ABL=
afrontier	A:HE
afrozen	H:PF
afuck	A=HAL=PD
afucked	AGLCP3
afucking	A;HJP:
afuel	A=HB
afulfill	PC
afull	AGCAH9P=
afully	CB
afunction	H6PI
afundamental	ADH:
afunding	A<HJP7
afunds	HBP<
afunny	AEH;
afurther	AJE=F<H<
afuture	ARC=H0P<
afutures	HCP<
agains	HBP=
agame	HCLAP;
agang	HBL=
agas	HCL<
agasoline	HB
agather	A=C=PD
agave	H=PC
agay	HCP=
ageneral	H<LB
agenerate	PB
ageneration	HCL<
agentlemen	HB
agenuine	AFH<P<
ageorge	H=LCP=
agerman	ABL=
aget	H=L=PE
agets	H7L=PI
agi	ACHAL:
agiant	A<HC
agift	A=HB
agive	A;L=PD
agives	H9PE
aglad	ADH=
aglobal	ADH;
ago	C=DAL<PD
agoa	HBL=
agod	A=LDP=
agoes	H9PG
agold	A:HC
agon	HBP=
agone	H9L=PI
agonna	HCP=
agood	ALCBH6P;
agot	H:L=PG
agotta	HDP<
agovern	L=PC
agoverning	L<PA
agovernment	H9LE
agovernments	LBP=
agovernors	H9LE
agovt	HBL<
agrab	H=PB
agraduate	A:HBPB
agraduates	HCL=P=
agramm-rudman-hollings	H;LE
agrand	ABH<
agrandchildren	HCP=
agrant	A9L6PP
agrants-in-aid	HEL=
agrasp	H<PB
agrassroots	ABP=
agreat	AKH7LCP;
agreater	AJC<H:P=
agreatest	ACH=
agreatness	A;HGL=P=
agrew	A<H<PF
agrey	ABL=
agrid	HCL=
agrief	A=HB
agross	AGH:P=
aground	A=HFP;
agroundbreaking	AAHBP:
agrow	H:PF
agrowing	H<L=PC
agrown	A<PD
agrows	H<PB
agrowth	A=HD
aguarantees	HBP<
aguess	L<PD
aguide	HB
aguiding	ADH;
aguitar	A=HD
aguy	HB
aguys	HBP=
ah	HB
ahad	A<DGH=
ahaha	GIH8
ahahaha	GEH<L<
ahail	HAL<
ahair	HALAP<
ahalf	CCHAL<P<
ahall	H<LC
ahallowed	ACP;
ahand	A=HD
ahandful	A<HB
ahandicapped	A=HIP7
ahangover	HBP=
ahappen	A<PC
ahappening	A=H=PC
ahappens	H<PC
ahappy	AFH9LCP;
ahard	ALC:H;P<
ahard-working	A<H;PG
aharder	A=CMH9L=P<
ahardest	A6CI
ahardworking	AJH=P6
aharm	HEP<
aharry	H=PD
aharsh	ADP;
ahas	DGH<L=P<
ahate	A<H<L;PI
ahatred	A=HHP8
ahave	A=DMH<P9
ahaving	A=H;PG
ahead	A=C;HALA
aheadache	HDL;
aheads	H8PF
ahealing	HBLBP:
ahealth	A;HBLDP=
ahealthcare	HCL=
ahealthier	ADH:
ahealthy	ABH;LB
ahear	H;PG
aheard	A;H:PJ
ahearing	A=HHLBP6
aheart	A=HFLAP:
aheat	A<HD
aheaven	HBP=
aheavy	ACCAH<L<
aheld	H:PE
ahell	HFP8
ahello	GDH<L=
ahelp	H<PE
ahelping	A:HCL=PC
ahelpless	ADH<
ahelps	H:PE
ahemisphere	C;HCK=LA
aher	A<C<F=H;KPL=P<
ahere	CNH<K8P=
aheroes	HCL=
aheroic	ABH=
aheroin	HDP=
ahey	GEL:
ahi	GFL<
ahidden	H=L;PH
ahide	H=PB
ahigh	AFCAH9P=
ahigh-speed	HEP;
ahigh-tech	A<HD
ahigher	AFH;LAP=
ahighest	AFC=H;
ahip	AAH<LA
ahire	H<PC
ahiring	H9PE
ahis	C=F;H<KKL<
ahistoric	AHH7
ahistory	A8HLL<
ahit	H<PE
ahits	HBP=
ahold	A=H;PG
aholding	H<PB
aholds	H:PE
ahole	A;HC
aholiday	HCL;
aholla	HDL<P=
aholy	ACC<LA
ahome	B=CEHAL:PB
ahomeland	A=HFL<
ahomes	LAP<
ahonest	AEH<P=
ahoney	H<PB
ahonor	H=L=PE
ahonored	A<HKP7
ahope	F=HAL9PH
ahopes	H;PD
ahospital	A8HLL:
ahostile	AEH;P=
ahot	ADH9LB
ahour	HB
ahouse	H<LC
ahousing	A;HKLBP4
ahow	CIH;L=P<
ahuge	AFH:
ahuman	AGH<L=P<
ahumanitarian	ACH;
ahundred	A;H=IGP<
ahundreds	HCP<
ahunger	A<PB
ahungry	AFH:
ahurt	H=PC
ahurting	A:HBPA
ai	H=KIL:
aid	HBP=
aidea	HCL=
aideal	AGH7
aideas	HCL=
aignore	PB
aignoring	A=H=PC
aill	AFH:
aillegal	AB
aim	HBLAP<
aimagine	A=H:L=PH
aimmediate	ACH=P=
aimmigrant	AEH:
aimmigrants	HBP=
aimpact	A<HFP;
aimplement	H8PH
aimportance	HDL=P=
aimportant	AEH=LAP:
aimported	A=PB
aimports	HBP<
aimpose	H=PC
aimprove	H<PD
ain	BKH;L=P;
ainappropriate	ABP=
ainaugural	A;LC
aincentive	A7HH
aincentives	HEP9
ainclude	A=B=H9PH
aincludes	H:PD
aincluding	H8PF
aincome	HHP8
aincomes	HEP:
aincrease	G<HD
aincreasing	AAH7PG
aincredible	AAH;LA
aindeed	A=CJH=L=P:
aindependence	C=HDP=
aindependent	ADH2LG
aindex	HBL=
aindian	HBL=
aindicates	H:L=PG
aindies	H<LB
aindividuals	HDP<
aindustrial	ADH:
aindustrialized	ABP<
aindustries	HCL=P=
aindustry	A=HDL=
ainfluence	H<PC
ainformed	AHP6
ainfrastructure	A;HE
ainherit	H<PC
ainitiative	A6HHLA
ainjured	A<HA
ainner	ADH;
ainnocent	ABH=
ainnovation	HBL=
ainside	BJH7P=
ainsist	H<PC
ainspiration	HBL<
ainspired	A=L=PC
ainspiring	AGH<P;
ainstant	ABH=
ainstead	CJH:L=P<
ainstitute	H<LEP=
ainstitutes	H;LC
ainstitutions	HAP<
ainsurance	A=C=HJP9
aintegrated	A9PF
aintend	A<H=PC
aintense	AFH8
ainterest	A5HHL=PB
ainterested	AJLAP3
ainteresting	AKH;P9
ainterests	HFL=P;
ainterim	ACL=
ainternational	H<LB
ainternet	A=H=LC
ainterstate	ADH<P=
ainterview	A=HB
aintimidate	H;PD
ainvest	A:H=PG
ainvestment	A=HEL=P<
ainvestments	HDP;
ainvests	H;PC
ainvite	A;PD
ainvited	A<PB
ainvolved	ANP0
ainvolves	H;PD
aipod	LC
aislands	H=LB
aisolated	A:PD
aissue	HB
ajack	HB
ajackpot	HBL<
ajanuary	H;LD
ajazz	HAL<PA
ajeff	HBL<
ajill	LB
ajob-creating	H<PB
ajobs	A=HD
ajoin	H<PD
ajoined	A;PC
ajoining	A=HCL<
ajoint	AGH9LBP<
ajordan	H=LB
ajose	H=LB
ajuly	C<LC
ajunior	HD
ajust	A;COH9L<P<
ajustice	C=HLL4
akeep	H:PG
akeeping	A=PB
akeeps	H;PD
akept	H<PD
akey	AGH:
akick	H=PD
akids	HDP<
akill	L:PE
akind	A=HDP<
akinda	CFH<L;
aking	HDLGP4
aknew	H=PE
aknock	H<PB
aknow	C<L=PF
aknowing	AAH<
aknowledge	A=HEP<
aknown	A=H=PE
aknows	H=PB
akonami	H<LC
ala	HBP=
alady	A<LC
alaid	H<PD
alake	H<LC
aland	HEL=P=
alandmark	A=HB
alarge	AHCAH8P<
alarger	ADH=
alargest	AB
alast	AHH:L8PA
alasting	AHP6
alate	AGCAH<P8
alater	A9CNH:L=
alatest	AB
alatter	ADH=L=
alaugh	A=C=HAPB
alaunch	H<PE
alaw	HDP=
alaw-abiding	HDP<
alaws	HCP=
alay	H<PC
alazy	ABH=
alead	A=C<L=PG
aleader	A=HIL<P=
aleaders	HDP:
aleadership	HCL=P=
aleading	AFH4L=PE
aleads	H;PC
aleague	A=H=LHP<
alearn	A=PB
alearning	H;PD
aleast	A;CJH;P=
aleave	H=L;PE
aleaves	H<PB
aled	A<PB
alee	ABH=
aleft	H<L<PG
aleg	A=HB
alegislation	HEL:
alegislative	ADH:
alegitimate	AEH:
alending	HCP=
aless	CGH;P<
alesson	HBL=
alet	H=L<PG
alethal	ACH=
alets	H=L<PE
aletter	A;HEP=
aliam	HBL=
aliberal	ACH=L=
aliberated	AJL=P6
aliberty	A=HCL=
alibrary	A:HD
alie	L;PE
alies	H:PE
alife	A=HJL8P=
alifetime	A=HB
alift	H7PG
alifting	HHP7
alight	AJC=H4LB
alightning	A<HDLAP;
alike	BEC;H<NC
alikely	ADC<
alimited	AILAP4
alimiting	A=H<PC
alimits	HBP=
alincoln	H<LC
alines	HDL<P=
alink	HBP<
alist	HCL<
alisten	H=PC
alistening	A=H9PG
aliterature	A<HB
alittle	AICBH6P<
alive	A<H7L<PN
alives	HFP;
almao	GCL=
aloan	HB
aloans	HBL=
alobby	HB
alobbying	A=H:PF
alobbyists	HCP<
alocal	ACH=P=
alock	L8PF
alocks	H9PF
alocomotive	A:HG
alogic	A<HEL=
alol	GGH:L=
alonely	AGC8
along	ACCDH:L=
along-term	C=HGP;
alonger	A9COH7L<
alook	L=PF
alooks	H<PD
aloool	GGH:P=
aloopholes	HB
alord	H;LB
alose	A;PD
alosing	H;PE
aloss	HDP<
alost	AAC=H9PF
alots	CBP<
aloud	AACBH;
alove	A=HJL9
aloved	A:L=PG
alovely	AHC6
aloves	H9PE
aloving	AGH=LFP2
alow	AGH:
alow-income	A:F=HILAP:
alower	ALH8L=P<
alowering	A<PC
alowest	ABCBH:
aloyal	AB
aloyalty	A<HB
amac	HCL=
amad	ADH=P<
amade	A=H:L=PJ
amail	HDL<P=
amain	AFH:LBP;
amainstream	HB
amaintain	A<H=PE
amaintaining	H=PB
amajor	AGH:
amake	A<L=PE
amakes	H;PC
amale	ABH<
aman	HFL6PB
amanage	H<PC
amanaged	A:PD
amanager	A<HC
amanchester	HC
amandate	A<HB
amandates	HEP9
amandatory	AGH7
amanufactured	A9PE
amanufacturers	HBP=
amanufacturing	A:HLP7
amany	AOH9L9P=
amarch	H;LBPB
amarching	H<PB
amarine	AEH7LB
amaritime	AIH6
amark	HAL<PA
amarket	HFL:
amarketing	A=HDLAP;
amarkets	HCL=
amarriage	HBP<
amarried	AGP7
amars	H=LB
amatch	L<PA
amatches	H8PG
amate	HDP=
amaterial	A:HE
amath	HC
amatter	A;HD
amaximum	A;HD
amaybe	CEH=L<
ameal	A=HC
amean	A=H;PE
ameans	H:L=PH
ameant	A;H;PG
ameasure	A=HB
ameasured	H=PB
ameasures	HEP;
amedicaid	H=LB
amedical	AEH:
amedicare	A=H6LL
amedicine	A=HC
ameet	H:PF
ameeting	A<HML=P6
ameets	H:PD
amember	HCP=
amembers	LCP=
amemory	HBL=
amental	ABH=
amention	H<PC
amentor	HDL;
amerit	HB
amess	A=PB
amessage	LB
amet	H9PG
ametal	A;HC
amichael	HCL<
amiddle-class	HC
amidnight	A=HB
amilepost	H<LC
amiles	HCL=P=
amilitary	AKH6
amillennium	A<LA
amillion	H9IHL=
amillions	HDI=P=
amine	A=HBKFL=P;
aminimum	AIH6
aminor	AFH:
aminority	H=LB
aminute	A<HCL=
aminutes	HBL=
amiss	H;PE
amissing	A=PB
amission	HCL;
amistakes	HBP<
amobile	AEH:
amoderate	ADH<P=
amodern	ADH<
amodernize	H=PB
amodernizing	A=PB
amoment	A=HCL=
amoments	P<
amonday	H7LG
amonetary	ABH<
amoney	A<HGL;P=
amonitor	H<PB
amonthly	ADC;H=
amoon	HDL:
amoral	ACH;
amore	APCDH5L9P<
amorning	A:HML<P:
amorris	H=LB
amost	AICFH8L:P;
amothers	H:PE
amountain	HFL9
amountains	HBP=
amourning	H:PD
amove	D=HCLAP=
amoved	A=PC
amoves	HDP:
amovie	HB
amoving	H;PC
amt	HBP=
amuch	ADCBH<K=LAP<
amusic	A8HG
amuslim	AAH<LA
ana	H;JHL<
aname	HBP<
anamed	A<H<PE
anarrow	AHC=H9
anation	A=H<LF
anationwide	AAH;
anative	H<LC
anatural	ADH<L=
anature	A=HEL=P<
anaval	ACH:
anavy	A=HB
anear	BKH<L<P;
anearby	ACB=
anearest	ACH;
anecessary	AFH;
aneed	A=L<PD
aneeds	A=H:L<PI
aneedy	ACH=P=
anegative	ABH=
aneglect	A=HFP;
anegotiate	A=PB
anegotiated	A<PB
anegotiating	A<H;PE
anegotiations	H;LD
aneighborhoods	HBL=
aneither	A<C<FIH=
anet	AGC=H:
anetherlands	H<LB
anetworking	HFP:
anetworks	HCP<
anever	CCL<
anew	AGCAP8
anewest	ACC=
anext	AHCCH9L:P=
anice	AHH6
anick	HCL<
anigeria	H:LD
anight	A;HLL:P=
ano	FIH<L;
ano.	HFL9
anoble	ACH=
anoise	HB
anone	A<HHI<P;
anonpartisan	A7HG
anonsense	A:HGL<
anormal	AB
anorth	A:CEH<LC
anote	HC
anow	CIH;L=P;
anowhere	CB
anuclear	AFC=H<LAP<
anumber	A<HHL8
anursing	A=HDP;
anz	H=LB
aobjective	A9HE
aobsolete	AB
aoccur	H<L=PC
aocean	HFL:
aoceans	HBP=
aoctober	H<LB
aodd	ADH;
aoff	BHH:L<
aoffensive	ACH=
aoffer	A=HFP<
aoffering	HGP8
aoffers	H8PF
aoffice	HJL9P<
aofficer	H<LD
aofficial	A8HF
aoffset	H<PB
aoh	GEH=L=
aoi	HBL=
aoil	A<HAL=PB
aok	GFL<
aokay	GGH<L=
aold	ADH<P<
aolder	ADH:
aoldest	ABC=
aon	BKH:L=P=
aonce	CJH:L<P=
aone	H9IML=P;
aone-third	ACL<
aongoing	AFH=P:
aonline	ALH4
aonly	A<CE
aopen	AKH:L=P;
aopening	A=HJP5
aopens	H<PB
aoperate	A=H;PE
aoperating	H=PB
aoperatives	HBP=
aopportunities	HCP=
aopposite	ACH;
aoppressed	AEP;
aorder	A=HB
aorderly	ADC;
aorders	H<LB
aordinary	ABH=
aorganization	H<LC
aoriginal	ACH=
aother	AUC9F<H9L:P=
aothers	HEL<P=
aotherwise	A9CJH=
aought	DHP6
aours	H:KHL=
aout	BJCAH8P=
aoutdated	AGP8
aouter	ABH;
aoutlaw	A=PC
aoutline	PB
aoutlined	A=PB
aoutmoded	ABP=
aoutside	BJH9P=
aoutstanding	AIH:P:
aover	A:BSC;H;P8
aoverall	AECAH;L=
aovercome	A=H:PH
aoverseas	AHH9L=
aovertime	HCL<
aoverwhelming	AHH=P8
aowe	H;PD
aown	AJH;L=P;
aownership	A=HB
apacked	PB
apaddy	HB
apaid	A=H8PH
apain	A<HB
apainful	AB
apainted	A<PB
apaper	A9HD
aparade	H<LB
aparalyzed	AFH=P;
aparent	A4HJ
aparish	A<HD
apark	HKL6P=
aparliament	H<LB
apart	A;HAL=PC
aparticipate	A=H=PB
aparticular	AFH:L=
aparticularly	A:CF
apartisan	AEH9
apass	H;L=PE
apassage	HCP<
apassed	A:PD
apasses	H;PD
apassing	H;PC
apast	AFH:P<
apattern	A=HB
apay	A=H=L=PG
apaycheck	HBP;
apaychecks	HBP=
apaying	ABH=
apayne	H=LB
apayroll	HB
apays	H:PE
apeace	HEL9
apeaceful	ABH=
apell	H=LB
apending	ALH8P9
apenny	HDL<
apentagon	H=LB
apeople	HGL7
apercent	A9HHL=
aperfect	AJH9P:
aperil	HCP=
apermanent	AJH8P:
apermit	H<PB
apermits	H:PD
apersistent	ACH;
aperson	HEL=P=
apersonal	AB
aperspective	A9HF
apetty	ACC<H=
aphased	A:L=PF
aphone	HFL<
apiano	ABH<
apic	A<HC
apick	PB
apicked	A=PB
apiece	HCL=
aplace	LAP<
aplaces	HBP=
aplan	A<HB
aplanning	HFLBP5
aplant	A;HD
aplants	H=PB
aplate	HDP<
aplay	H8L;PK
aplayed	L=PB
aplaying	A=PC
aplays	H;PE
aplease	GMH6P=
apleased	AKP3
aplenty	CB
apls	GEH<
aplus	C=EFH:
apoint	A<HB
apointless	ABH<
apolicing	H8PF
apolicy	A=HB
apolitical	AEH;L<
apoliticians	HBL=P=
apolitics	HBL=
apool	A<HB
apoor	ADH;LA
apoorest	ACH;
apope	LB
apopular	ADC=H=
aport	ABH<
aportuguesa	H=LB
aposition	L<PB
apossible	ACP=
apost	A=C=HCLBP<
aposts	HBP<
apotential	AEH:
apour	H<L<PE
apoverty	A=HB
apower	A8HI
apowerful	CDH:
appl	HB
apractices	H<PB
apray	H:L=PG
aprecious	A:CE
aprecision	H<LC
apredicted	A=PB
apreexisting	HDP9
apregnancy	A=HB
apregnant	ADH;
apremiums	HBL=
aprepare	H;L<PG
aprepared	A<PD
apreparing	A=H=PC
apreschool	AIH8P<
aprescription	ABHAL=P=
apresent	ANH9P8
apresenting	A=PB
apresidency	H8LF
apresident	A9C=H]L/P;
apresidential	A;H=LD
apresidents	H<LC
apress	HFL=
apressing	A;PC
apressure	A<HDLAP=
apretty	A;CLH:L<
aprevail	H<PB
aprevent	A:H=PF
apreventive	A7HH
aprevents	H9PE
aprices	HCL=
apride	A<HC
apriest	A<HC
aprimary	ABH=
aprime	AHH5LA
aprinciple	A:HE
aprior	A:CIH;
aprivate	AJH8P:
aprivileged	AFP8
apro	A<H;QH
aprobably	CCL=
aproblems	HDP<
aprocess	HCP<
aprodan	H=LB
aproduces	H:PD
aproducing	H;PC
aproduct	HDP;
aproduction	HBL=
aproductive	AGH:P=
aproducts	HEP:
aprofits	HBP=
aprofound	AJH8P<
aprogram	HC
aprograms	HCL=
aprogress	A<HKL9P<
aprogressive	A=H=LC
aproject	A:HGLBP:
aprojects	HBP<
apromise	HCP=
apromises	H7PG
apromising	AIH=P6
apromote	A;H<PH
apromoting	A=H<PC
aprompt	L=PC
aproper	AFH:P<
aproperly	A=CB
aproposal	A=HEL=
aproposals	HCP=
aproposed	A;PD
aproposing	A=PC
aprosper	A;H=PE
aprotect	A=H;PG
aprotecting	H=L=PC
aprotectionism	HCP=
aprotects	H;PD
aproud	AIH;L=P<
aproudly	A=CB
aproven	H9PG
aprovide	H9PG
aprovided	A<PC
aprovides	H:PE
aproviding	H:PE
aprudent	ABH=
apublic	AGH;L=
apull	A=PC
apump	L;PB
apunish	PB
apurchasing	H<PC
apurple	H:LD
apurpose	A=HIL=P;
apurposes	HEP:
apush	L=PB
apushing	H=PB
aput	A=PD
aputs	H<PB
aquarter	A<HB
aquestion	HAL;PA
aquick	AEH<L=P=
aquickly	CB
aquit	H<PD
aquitting	A<PB
aracing	A=PD
aracist	AHH:
aradio	H<LC
araid	HDL=P=
arail	HEP;
arailroad	A;C<HDLB
arailroads	HBP=
arailway	LB
arain	HEL;P=
araise	H9PG
araises	H9PE
araising	A=H:PF
aran	A=H:PE
arandom	AEC=H<
arange	A<HC
arangers	H:LD
arapid	ACH=
arapidly	CB
arare	ABH<
arate	A;HHP;
arates	HBP<
araw	ADH=P=
arays	LBP=
are	DBHDL;P<
areach	F;H<PI
areached	A;PC
areaches	H;PC
aread	A<C<PH
areading	A:HILCP7
aready	AIC=H;P<
areagan	H=LB
areal	AECEH6P<
arealize	H;PC
areally	CB
areason	A=L=PB
areasons	H<PC
areauthorize	HOP/
areauthorized	A<PB
arebuilding	A=H<PE
arecall	H:PD
areceive	A;PE
areceiving	A=H=PC
arecent	AIH8P=
areciprocal	A:HD
areckless	ABH=
arecommendations	HDL;
arecommended	A<PB
arecord	A<HFL=P=
arecording	HIP6
arecover	H:PE
arecovering	H<PB
arecruiting	A9HE
ared	AEHBP7
aredtape	HBP<
areduce	H;PF
areducing	PB
arefinance	H8PF
areflect	A=H<PD
areflects	H:PD
areform	HDP<
areformed	A;HJL=P:
areforming	H;PC
areforms	HBP<
aregard	A=HEP=
aregarding	H<PB
aregardless	A8CH
aregimes	C<HFP<
aregional	AB
aregister	H:L:PI
aregular	ADH<
aregulations	HBL=
aregulatory	AEH7LB
arelease	HC
areliable	ABH=
arelief	A<HALA
arely	C8PF
aremain	H:PF
aremaining	H<PA
aremains	H;PD
aremember	H;L<PJ
areminder	HB
aremote	AIH=P8
arenewable	ACH=P<
arenewed	A=PC
arepeat	HBP=
areplace	H9PE
areply	C:HCLA
areport	HAL;
areporting	H=PB
areports	HB
arepresent	H;PE
arepresentative	A;HEL=
arepresents	H8PF
arepublic	A;LB
arepublican	A<LE
arepublicans	LCP=
arequest	A<HA
arequests	HCP;
arequire	H<PC
arequires	H:PG
arequiring	PB
aresearch	HBP=
areserve	HFLCP4
areserves	HCP<
aresolve	PB
aresource	HCP<
aresources	HALAP;
arespect	A<HHLAP9
arespond	A=PB
aresponse	HCL=
aresponsibility	HB
aresponsible	AFH;L=
arest	A;HD
arestore	H<PD
arestoring	H<PB
arestrain	H<PB
arestraint	HBP=
arests	H7PG
aresult	A=HB
aresulting	A;H<PF
aretail	ACH;
aretire	A<H=PE
aretired	AHP7
aretirement	A<HB
aretreat	A=HCL=
areturn	A=HFP:
areturning	H:PC
areturns	HEP9
aretweet	A=H;L<PG
arevenue	HCL=P=
arevenues	HEP:
areverse	A<H=PE
areview	HAP<
arevolt	HBL=
arevolution	LB
areward	A:C;H=PK
arewarding	ALH<P6
arich	AEH<P=
arichard	A=LB
arid	A<H=PD
aride	LCP;
ariding	H=L=PE
aright	A;CED=L8PI
arights	LCP<
aring	A=HBLBP;
arise	HDP=
arises	HDP;
arising	AAH:L=PC
arisk	HB
ariver	HIL8
aroaring	CCP=
arock	A;LAPB
arocky	ACL;
arole	HBP=
aroll	LBP=
arolling	H;L=PD
aroom	A=PB
aroosevelt	LBP=
aroot	HB
aroots	L=PB
arose	L9PE
around	A8B<CFHBLAP=
aroute	HB
aroutes	HBP=
art	H<LBPB
arubbish	ADH<P=
arugby	A=HB
aruin	H;PD
arun	L<PD
arunaway	AEC<P=
arunning	H;PC
arural	AB
arush	HBP<
arussian	ABH=
aruthless	ACC<
aryan	HBL<
as	HALBP=
asacred	ADP;
asacrifice	H<PB
asad	AEC=H<P=
asaddam	H=LB
asadly	CB
asafe	AEH<P=
asafeguard	PB
asafely	A<CB
asafer	AGH:P<
asafest	ABC<
asafety	A<HDL=
asalt	LB
asame	AIH:L=P<
asanctuary	A:HD
asat	H;PF
asaturday	H;LC
asavage	ABL=
asave	L:PE
asaving	A=PB
asavings	HCP;
asaw	PC
asay	H<L=PF
ascale	A<HC
ascared	AELBP7
aschool	HGL8
ascience	LB
asciences	H<LB
ascientific	AB
ascientists	HDL=P;
ascore	A=LBPA
ascores	HDL=P<
ascott	H=LB
ascout	HCL:PB
ase	H=L;QE
aseason	L<PA
asecond	AFCCH8P=
asecret	AFH;P=
asecretary	A:LD
asectarian	A<HC
asecure	ALH7P<
asecured	A;PC
asecuring	H<PC
asecurity	A=HB
asee	L=PD
aseek	H<PB
aseems	H;PD
aseen	A=H=PB
aseize	PB
aself-titled	L=PB
asell	C=PB
aselling	PB
asenate	A=H;LHP;
asenator	H=LB
asend	H=L=PD
asending	PB
asenior	AHC=H:P=
aseniors	HBL=
asense	A;HDL=
asensitive	ABH<
asent	A7H=PI
aseparate	ADL=P<
aseparatists	HBP=
aseptember	H;LE
asergeant	H=LE
aseries	HBP=
aserious	ACL=
aserve	H;PC
aserves	H=L=PC
aset	H<PD
asets	HALCP9
asetting	A;HB
asettings	H=LB
aseveral	ADH=L=
asevere	AEH=P=
asex	A<HC
asexy	ADH<
ashaped	AEP:
ashare	A;HDL=
ashared	A=PB
asharing	L<PD
asharp	AFH;P=
ashelter	HB
ashes	H;KFP<
ashield	HBP<
ashine	A=H;PE
ashining	L<PA
ashocking	ALP2
ashoot	H:PD
ashooting	A<PB
ashopping	A:HILAP8
ashort	AIH8P=
ashort-term	HB
ashorten	L<PC
ashot	A=HC
ashoulder	A=L=PC
ashow	A<C;HG
ashowed	PB
ashowing	H<PC
ashown	A<H<PF
ashows	H:PD
ashree	LB
ashrink	H<PC
ashut	H;PD
ashuttle	A<HC
asick	AEH=P<
aside	AAB=C=L=PB
asides	HBP=
asiding	HBLAP;
asight	A<HC
asignal	A;HB
asignificant	ADH=P=
asigning	H<PB
asilicon	HB
asilver	LB
asimilar	ABH<
asimple	AGH8
asimply	A=CEP=
asince	H9L;NOP<
asinger	A;HFL=
asingle	AIH6LA
asit	H;PC
asites	HFP8
asits	H9PE
asitting	A=H<PD
asixth	ACH=
asize	HBP<
askill	HBP=
askilled	AIP6
askills	HEP;
asky	A=HFL:
askyrocketing	A9H<PH
asleep	A:HDLA
asleeping	H<PD
aslept	L=PB
aslow	AEH<P<
asmall	ADCEF=H8
asmall-business	HDL=
asmaller	AFH;
asmart	AFH;P=
asmarter	ACH<
asmh	HB
asmile	A<PB
asmoking	HEP9
aso	CGH=L<
asocial	H:LC
asocialist	ADH8LB
asoftware	A=HB
asolar	ACH;LA
asold	A:PE
asolely	A=CB
asolemn	ABH=
asolid	ABH=
asolve	A=PB
asolving	A=PB
asome	A:C;FPH:P=
asometimes	CJH;L<P=
asomewhere	CB
asong	A;HE
asoon	CJH:L=P=
asooner	A<CFH<
asooo	C=HB
asophisticated	AEP9
asorry	AJH;L=P;
asought	A=H<PE
asoul	A<HDL=
asound	A;C<HKP<
asounds	H7L=PJ
asource	HBL<
asouth	CIH5LCP=
asouthbound	ACH=
asoutheast	C=LB
asouthern	AEH;LAP<
asouthwest	H=LB
asoviet	AFL;
aspare	ADH=P<
aspark	H=PC
aspeak	H<PC
aspeaker	H<LB
aspeaking	H=PB
aspeaks	H:PD
aspecial	ABH:
aspecific	ADH<L=
aspeech	HBL=
aspeed	HDP:
aspend	A=H:PG
aspending	A:HPL=P5
aspends	H;PC
aspent	A:H;PI
aspirit	HBP=
aspiritual	A;HD
aspoke	H;PC
asports	LBP=
aspouses	HCP<
aspread	C=HEP<
aspreading	A<H<PE
aspring	HELBP7
aspurs	L;PF
asquare	ADCBH;P<
astaggering	AHH;P:
astagnant	ACH=P=
astake	HDP;
astamp	H<L<PE
astan	H=LB
astand	A<HDL=PA
astandard	AJH7P<
astandards	C=HGL;
astandby	ACH=
astanding	A<HKP6
astands	H;L:PI
astart	A=HBL4PI
astarted	A:PE
astarter	A=HB
astarting	AAH;PA
astarts	H:L<PF
astate	A6HDLKP7
astates	H=LKP4
astay	H<L;PF
astays	H<PC
asteadfast	ADH;
asteady	CCH<
asteal	A=PC
asteel	HCL=
astep	A=HB
astephen	HCL=
asteps	HDP=
asteve	LBP=
asteven	HEL=
astick	PC
astill	A=B=CMH<L=P<
astimulate	A=PC
astock	ACP;
astood	H9PF
astop	A=H=L=PF
astore	C=HEP:
astorm	H<LC
astory	A<HA
astraight	AMH4P=
astrange	AFH8
astrategic	AAH;LB
astrategy	A=HB
astreet	LBP<
astrength	A;HEL=
astrengthen	A;C:PI
astrengthened	A;PC
astrengthening	H=PC
astress	HCP<
astressed	A<PB
astrict	AB
astrides	HB
astrike	A=HDP=
astrikes	HCP<
astriking	AJP5
astriving	A;PC
astroke	A=HCP=
astrong	AFC<H<P=
astronger	ANC=H7L=P=
astrongest	ABH=
astrongly	A<CC
astructure	A<HC
astruggle	A:HEL=
astruggled	A:PD
astruggles	H;L=PE
astruggling	A8H:PL
astuck	AAH:PC
astudent	A5HKL=
astudied	H=PB
astudy	A<PB
astupid	ADH<
asubject	AHH7
asubsidizing	A<PC
asubstitute	A=HDP<
asubway	A<HB
asucceed	A=H=PC
asucceeding	H=PB
asuccess	A<HGP:
asuccessful	ABH=
asuch	AHCAH<P:
asudden	ABH<
asue	L:PE
asuffer	A=H<PC
asuffering	A=H=PC
asufficient	ACH=P<
asummer	A;HC
asummit	LAP<
asummon	PB
asun	HEL:
asun.	H<LB
asunday	H;LE
asuper	A<CALA
asuperb	ADH<
asuperpower	A=HC
asupply	A=C<HE
asupport	A;HFL;PC
asupported	A;PC
asupporting	H<PC
asupportive	ACH;
asupports	H6PI
asupreme	LB
asure	ATCEH1L:P:
asurely	A=CB
asurplus	A=E=HD
asurprised	A:PD
asurrounding	H;PB
asurvival	A;HC
asurvive	A<PB
asushi	HB
asustain	H<PD
aswap	LBP=
aswear	H=L=PE
asweeping	AIH=P7
asweet	AGH<P<
aswift	ACH=P=
asystem	HCP=
atable	A9HF
atackle	H<PD
atake	H<PF
ataken	PC
atakes	H9PE
ataking	ACH<
atalent	A9HG
atalented	AGP8
atalkback	C=HB
atalking	H8PH
atalks	HBP<
atall	AGH:L=
atank	HDL;
atarget	HDP<
atargeted	A<PC
atargeting	H<PB
atargets	HBP=
atask	HCP<
atax	A=HAL=PB
atax-free	ACH:
ataxes	HBP=
ataxpayer	A=HB
ateach	H<PD
ateacher	A;HG
ateaches	H9PG
ateaching	HIP5
atear	H=PB
atears	HDP:
atechnology	HB
ateen	AEH<P=
ateeth	A;HC
atell	H:L=PG
atemp	HBP;
atemple	A<HDL=
atemporary	ABH<
atempting	AGP8
atend	H=PB
atens	HBL=P=
aterm	H<PB
aterrible	ABH<
aterritory	A<HB
aterror	HB
aterrorism	HC
atest	A;C=HAPB
atesting	HFLBP6
atext	HCLBP;
athan	BLH;L;P=
athank	H;L<PJ
athanks	HLL:P<
athanksgiving	LCP<
athat	A=B<FCH7KFL<NIP;
athats	FEH<P=
atheater	C;HA
atheatre	HDL:QA
athen	CKH=K=L=P:
athere	C1H;KTL=
athereby	CEK=
athick	AIH5
athing	A;HOLBP3
athings	HEP;
athink	H=L;PH
athinking	A<H<PE
athinks	H:PD
athird	ACCAH:LB
athis	A=FLH:KCL:P=
atho	HCP=
athom	H<LB
athough	A;C<H<L=NM
athought	HAL=N=PB
athousand	H9IG
athousands	HEP:
athreat	A=HDP=
athreatening	H<PB
athreatens	H9PE
athreats	HFP9
athree	IDL:
athriving	ABH;
athrough	A:BMC=H;P=
athursday	H=LB
atight	AFH9
atil	B:HD
atill	BLC;H;N=P=
atime	A<PG
atired	AELAP9
atitle	HBL=
ato	BFC=H:JHL<P<
atoday	CBHEL:P<
atogether	A:COH<L=P=
atomorrow	A=CBHIL=P8
atonight	A9CDHGP8
atook	H9PG
atool	HCP=
atools	HBP=
atop	AEH:
atorture	A;H8PJ
atotal	AFH;
atotalitarian	A;HE
atouch	A:HEL<PC
atough	ALB=C;N=
atougher	ACH=
atour	A<HCP=
atrack	HCL=P=
atrade	A=HDL=
atrading	A<HGP;
atraditional	ACL=
atrafficking	HDP;
atragic	ADH=L=
atrain	A=HALB
atrained	A<PC
atraining	HILDP2
atransfer	H:PE
atransferred	A=PB
atrash	LBP<
atraveled	PB
atravelling	H;PC
atreat	H:PD
atreated	A=PB
atrend	HBP=
atribute	A=HDL<
atried	A<L=PD
atrigger	A<HC
atriple	AFH:P=
atrouble	A5HFPC
atroubled	AIH=P7
atrucking	A=HFP;
atrue	AICAH8L<
atruly	A=CCL=
atrust	A:C<HBPC
atruth	A=HB
atry	H8PH
atrying	H=PB
aturn	H:L=PG
aturns	H:PD
atweet	HALCP;
atweeting	H:PE
atwice	CIH7
atwitter	A:C;HFLC
atwo	ICL<
atyranny	A=HB
au	AFH;P=
au.n.	H<LB
au.s.	LB
augly	ADC;
auk	H<LFP=
aukraine	H<LB
aultimate	ADH<
aunborn	ADH<P=
auncertainty	A=HBL=
aunder	A9BRH:L<P=
aunderground	ADB<
aundermine	A=H<PC
aunderserved	A<LA
aunderstand	H:PH
aunderstanding	HLP4
aunderway	AEP=
aunemployed	AEHAP:
aunemployment	A<HC
aunexpected	ACH=
aunfair	ACH<
aunfinished	ADP;
aunfollow	HHP8
auni	HBP=
aunified	AEP9
auniform	HCP=
auninsured	AEH=P;
aunion	H=LB
aunique	ADH<
aunite	A;H<PG
aunited	A1LGPG
auniversal	AGH:L=
auniverse	A;HD
aunknown	ADP<
aunlike	BBP=
aunlimited	AFP9
aunnecessary	ACH<
aunprecedented	AEP9
auntil	BJH;L=P<
aunwise	AEH=P;
aup	BHH;L=
aupdate	A=H=PC
aupdates	HBP<
aups	HDL:
aupward	A=CC
aur	HBP<
aurban	ADH<P=
aurge	H<PB
aurgent	ACH;
ause	HDP;
aused	A;L=PF
ausername	HB
auses	H8PG
ausing	A=H;PF
avaccinated	AFP8
avalue	A=HC
avast	AFC<H<
avery	CFL:
aveterans	HCL=
avice	LB
avictory	HCL=
avideo	A=HCP=
avigilant	ACH=
aviolated	A<PB
aviolent	AGH;P<
avirgin	ACH;
avisiting	A<HA
avital	ADH<
avivid	AB
avoluntary	ACL=
avoted	A=L=PD
avoting	A=HELBP8
awage	H<LA
awages	HDL=P<
await	H;L<PG
awaiting	A:HAL=PD
awake	HBLAP;
awalk	H<PD
awalks	H7PG
awalls	HCP;
awanna	HEP;
awant	A:HAL<PF
awanted	A<PB
awants	H4PK
awarheads	HDP:
awarm	AECDH7P=
awarning	HB
awarrior	HEL=
awaste	HBL=
awatch	H:L=PF
awatching	H;L<PG
awater	A;C<HF
awaterways	HDL<P<
awave	HCP=
away	A=HEP<
aweak	AGH:P=
aweaker	ACH<
awealth	HCL<
awealthiest	ACH<
awear	A;PA
awearing	PB
aweather	A:HG
awedding	HCLAP:
awednesday	H=LB
aweight	A=HDL=
aweird	ABH=
awelcome	AOC=H8LAP6
awelfare	A<C=HILAP;
awell	A=COH8L:
awell-being	DHH9P;
awendywings	H<LB
awent	A:H:PJ
awest	A<HELBP;
awestern	ADH9
awhat	FCH=KLL=N:P<
awhatever	C9FKH=
awhen	CHL=P;
awhere	CDH=L=
awhich	A<FDKJL:N=P;
awhile	A:L=NKP=
awhilst	HB
awhite	ACH8LD
awhole	AFCBH8L<
awhy	CHH<L<
awidespread	ADH<P=
awild	ADCAH;P<
awildlife	A=HB
awill	A;C=DKL:
awilliams	H<LB
awilling	AKH=P6
awin	H<L<PH
awind	HGL<
awine	HB
awing	HCLBP8
awinning	ABH7PD
awins	H9PF
awinter	HDL=P=
awise	AGC:H;LA
awish	A<L;PG
awishes	HDP=
awithdrawal	A<HB
awon	H<L=PD
awonder	A<HE
awondering	H<PB
aword	HEP;
awords	HBP<
awork	HAL=PB
aworked	A<PB
aworker	A<HEL<
aworkforce	A<HC
aworking	A=H:PH
aworks	H9L:PJ
aworld	A<HELAP<
aworld-class	HCP<
aworldwide	AFH<P<
aworry	A;PC
aworse	AGCBH8P;
aworship	H=PB
aworst	ABH;
aworth	AIC<H:P=
aworthy	ACH<
awounded	A=HCP=
awow	GFH=L=
awright	A<LC
awrite	PB
awritten	H;PD
awrong	ADCCH=L<P=
awrote	A=H;PG
awtf	GDH<L=
ax	HB
axd	H<LC
axo	GCL<
ay	A=KFL=P=
aya	A=GDH<KCL<
ayay	HBL=
ayeah	GGH<L<P=
ayear	HHL9
ayes	GHH<L;P=
ayesterday	CAG=HB
ayet	A=CIH<L=P=
ayield	H<PB
ayork	H<LB
ayou	A<H<KKL<P=
ayoung	AIH;P;
ayounger	AJH7L=
ayours	H<KD
ayouth	A<C=HHK<
azero	H<IGL;
a«	QB
aв	H=QB
a—	MCP=
a“	MB
a”	MB
a…	MB
b!	MC
b"	MC
b#	OB
b&	EC
b'	MDP=
b's	B=H<JLL=P;
b(	MB
b)	MB
b*	OB
b,	MD
b-	MC
b--	MBO=
b---	MBO=
b-13	I<LD
b-19	I=LB
b-if	H=K=NE
b-in	BKH:L<P<
b-is	DGH;
b-it	H7KI
b-on	BFH:
b-or	B<EHH:
b-so	B=CGH;
b-to	H9JEK=PA
b-up	BHH<L=P<
b-we	H=KGP<
b.	MDO<
b..	MBO=
b...	MCO=
b.n.	H<LB
b.s.	LB
b/	OB
b0th	I=KFL<
b1st	ACH=I;KFL;
b1th	ACK=
b2nd	ADI<L=
b3rd	AFI=L:
b3th	AB
b4th	ADI=KAL;
b5th	AAH=KDL<
b6pr	ICL<
b6th	AHH=I=L;
b7th	ADK=
b80s	IBL<
b8th	AAI<KDL<
b90s	HDI;
b9th	I=KB
b:	MC
b;	MB
b?	MC
b@	OB
b[	MB
b]	MB
b^	OB
b_	QD
baan	HB
bace	A;HCIAPAQ=
bach	A:B=C=FELBPB
back	CCIAP=
bact	AAHDL:PA
bacy	A<HE
badd	H=PC
bade	C<PC
bads	L=PB
bady	ACCAH<P<
bafe	AFH<P=
baff	HB
baft	AC
bage	HDL<
bago	CJH;L<
bah	GCH=L<
baha	B=GDL=
bai	DAL;PA
baid	A;D=PG
bail	L9PH
baim	A=HCL=
bain	AAB:CEH<L=PCQ=
bair	ABHAP=
bait	H;L=PF
bake	ADB=C=
bal	A<HA
bale	ACLCP:
balf	CCHAL=P<
bali	ABC<
balk	A=L=PE
ball	B<D=FIKBP9
balm	AEH<
bals	A=HB
balt	A;PC
bama	H=LB
bame	F=H;LBPD
bami	HCL<
bamn	A=CCHAL<
bamo	H<LB
bamp	H=L=PE
bams	HB
bamy	HBL<
band	A<B<C=EDH<IELB
bane	AEC<H;LAP=
bang	A;H=LDPA
bank	HAL<PB
bann	H;LC
bans	C=HBLDP;Q=
bant	AGC=Q=
bany	AEFGH;L<P;
baos	HCL=P=
bapa	HCL=P=
bape	A;HD
baps	CDL<P<
bapt	A=H;LBPB
bard	BACBL=Q=
bare	AAB=C=DBK=LBPA
bark	AAC=L<PB
barm	ACL<P=
barn	A;H<PE
barp	ACH=
bars	A<HAPB
bart	CCG=HAL;
bary	AKH<LAP8
bas	A=BGCDD=H:L;NEP<
base	A:F=GDHE
bash	A9HEPA
bask	A=PD
basp	H<PB
bass	A=HDL<PC
bast	ACCBH=L=
basy	ACH=
bata	HCL=P=
bate	ABB=C=H=L=PE
bath	A;BCHALBP=
bato	A=B=HALB
bats	FGH:
batt	LBP=
baty	A=H=LE
baud	L=PB
baul	A=HB
bave	ABDDL9Q=
bavy	ADCAH<L<
baw	GDH=L=
bawi	H<LB
bawl	GBH<L=PA
bawn	L=PB
baws	HAL<PA
baww	GEH<
baya	H<LB
bays	A=B=CBIAL<PD
baze	L;PC
bazy	AFH;
bazz	HAL<PA
bb	HBLAP;
bbad	ADCBH:L=
bbal	ACH<
bban	ABH;
bbat	A=HD
bbay	H;LD
bbc	CEH<
bber	A=B=C=LDPA
bbes	H;LD
bbig	AECBH9
bbit	A=HC
bble	AJH:P=
bbly	HCP=
bbon	HBL=
bbor	A;HE
bbow	A=LB
bbox	HDL=P<
bboy	G=HBLAP<
bbra	H<LD
bbre	ACH8LE
bbro	HBL=
bbts	HBP<
bbtw	HDL=P=
bbum	HB
bbus	A=H=LC
bbut	A=EIH;LA
bbuy	H<L=PE
bby	A=BIH<L<
bbye	HC
bcal	AHH:P<
bcam	HDP;
bcan	ADB=DAFAP<
bcat	HFL9
bced	H<L=PD
bcel	A=L=PD
bcer	A<HDP=
bces	C<HCLA
bche	HC
bcil	A=H=LEP=
bcit	ABLCP:
bcks	A=B=GB
bcky	AFG=H:LA
bcle	A;HBLA
bcon	AFC<H<P=
bcos	HCP=
bcry	HAL<PA
bcts	A=HAL;PD
bcum	BAHAL<
bcur	H<L=PC
bcus	A=L=PE
bcut	ACB;PB
bda	FFH<L=
bdad	HE
bdal	A<HALA
bdam	H;LE
bdan	A=H:LE
bdar	A<C=HBLC
bday	B=CCD=G=HEIBLBP7
bdby	ACH=
bdds	H<PC
bddy	HAL9PF
bde	H;QE
bded	AAC=H<L<PE
bden	AAC=H=LC
bdeo	A=HBP=
bder	A=BBF<K=
bdes	H=IBPB
bdey	HEP:
bdge	A;PC
bdia	HDL;
bdic	HCL<
bdid	ABDGH=L;P<
bdie	L<PE
bdio	HBP=
bdit	HAL<
bdj	H<L:PG
bdle	A:PG
bdly	AEP=
bdm	HBLAP;
bdnt	HBP;
bdo	DIH;L=
bdog	HBL<
bdom	AACFHBL8P=
bdon	H<L=PG
bdor	H<LB
bdow	A=HB
bdr	LB
bdr.	H=LB
bdue	AECAH:P=
be-a	A=LB
bead	CEL<PC
beah	GEH=P=
beak	ABH;L<PD
beal	A=CCH=L8PI
beam	L=PB
bean	H9PD
beap	AEH9
bear	BDCBH:IBL8PEQ=
beas	ACHAL=
beat	C=F=HBPE
beby	CEK=
bece	CC
bech	A<HCLBP=
bect	PC
beds	A=HDL;
bedy	AAP<
beed	A4CGHHLBP9
beee	A=HBLBP=
beek	A=HBL;PB
beel	A=HBL<PD
been	ADH=P;
beep	ABG<H=PA
beer	AAF=HCL:PA
bees	HCL=
beet	L<PD
beff	HBL<
beft	L<PF
bege	HCLAP;
begy	A=HB
behe	GCH<
bein	B=H=PC
beit	BAH9LDP=
bela	LB
beld	A;H=PE
bell	A=H=LBPE
belo	HDL<
belp	H=L<PE
belt	AB
bely	ABCCH;
beme	AAHBP<
bemn	ABH=
bemo	HCL=
bemp	HALAP;
bemy	A=HC
ben	HDP=
bend	A<B=HBPE
bene	HBL=
bens	AAB=HAL;PB
bent	AGB<C=D<HBIAK=L<N=PD
beny	A=HAPB
beps	C=HBL=PB
bept	A<BEH<L;PE
bepy	AFH<P<
bera	HDL=
berb	ADH=
bere	ACB=CEH:KEL=P;
berg	H<LB
berm	C=HEPA
bern	AGC=L<P=
bero	H<IELAP=Q<
bers	A<C=HDICK<
bery	A:CBFBHAP=
besa	LC
bese	FBH<LDP;
besh	ABH<LA
besk	HBP<
bess	ABB<CCG=HBLAP=
best	AFH<
bete	AEP;
beth	A9HALC
beto	H<LB
bets	A=PC
bety	A<HDLAP=
beur	ABL=
beve	A=PD
bews	A=HCLAP=
bext	ADCBP8
bexy	ACH<
beys	A=HBP=
beze	HCP=
bfan	ACHAL<
bfar	A=CIH:L=
bfat	ABH=
bfax	H=LB
bfed	A9LD
bfer	C=H=L:PH
bfew	ADC<H=
bffs	HDL=
bfit	ACL=
bfix	L<PC
bfly	C;PD
bfor	A<BMC<H:L=NCP;
bful	ANCBH6P9
bgal	ABH=
bgan	A=HAL=PC
bgar	HBL=PA
bgas	HCL<
bgay	HCP=
bgby	A=HB
bged	AAC=H;PC
bgen	HBP=
bger	AAH=LDP<
bges	HCL=
bget	A<HDL:PC
bghs	A=L=PD
bght	AACADAG=K=L<N=PDQ=
bgi	ACHAL:
bgic	AAHAL<
bgie	H;LC
bgin	L=PB
bgio	H<LB
bgit	HCP=
bgo	C=DAL<PD
bgoa	HBL=
bgod	A=LDP=
bgon	LBP=
bgot	H;L<PH
bgry	AGH9
bgth	A;HEL=
bguy	A=HC
bh	HB
bhad	A<DGH<
bham	H<LD
bhan	A=BIH;LAP<
bhas	DGH=L=P<
bhat	A:B;CAFEH9KGL<NDP;
bhea	H=LB
bhed	ABKBL:
bhem	HCL<
bhen	CKHAK=L:N=P=
bher	EBFCH7KHL<Q=
bhes	A<KHL;
bhew	HBL<
bhey	GEH<KDL9
bhhh	LB
bhi	GFL<
bhic	HBL;
bhin	AEH=P<
bhip	A=HDP<
bhis	A=C=FFH8KLL;P<
bhit	C=H=L=PG
bhom	H<LB
bhop	HBP=
bhor	HBL<
bhos	H:KCLA
bhot	ABH=LBP=
bhow	CIH<P;
bhth	ACH<
bhts	HALBP;
bhty	ABL=
bhut	PB
bi	H=KIL:
bial	ACC=IAP<
biam	KBL<
bian	ACB=LBP;
biar	ACH=P=
bibe	H=PB
bice	CAHBP<Q=
bich	ABC=FBH9KFN=P<
bick	AFC=H<PA
bico	H<LB
bics	A;HGP<
bid	HBP=
bida	LB
bide	BDCBH=L<Q=
bids	HBP=
bied	ABHDL7PA
bief	ADH=P=
bien	ACL=
bier	ACB=CFH:P;
bies	HELAP<
biet	AFH=L:P=
biew	A<HFP<
bifa	A;HB
bife	HDL=P=
biff	ADB=H:LA
bify	H8PF
bigh	ACB=CAH7PB
bike	A=BFCAH<L<NBP=
bild	ABHBL9PA
bile	ADCAH;L8NGP=
bill	BDCBDCH<K=L;N=PA
bilm	HCL=
bilt	A=H=PD
bim	HBLAP<
bima	HC
bime	HBK<LA
bims	A=H:LAPC
bin	BKH;L=P;
bina	H9LF
bind	BDC=HBL9PA
bine	ABB<C=KB
bing	B:C=DAF=IAL;N=POQ=
bink	C=H=LAPD
bino	LB
bins	A;IAPB
bint	A9HDL=PA
bion	A:B;C=HHIDP=
bior	AECDH9LCP:
bipe	ACH=P=
bips	B=HBIA
bird	ADCAH=K=P<
bire	C<PE
birk	H<LC
birm	CBH;PC
biro	H<LB
birs	H=PB
biry	AAH<LA
bise	A=CCL=PD
bish	AAH;PDQ=
bisk	AB
bism	HELAP:
biss	A=H8PH
bist	A;C;HBLCPC
bite	ACCBL;
bith	A=BD
bito	HBL=
bity	A9C=HLLCP;
bitz	H<LB
bium	HB
bius	A<LC
bive	AHD<H=ICJ=KBP:
bize	H;PG
bjay	H;LC
bjob	A<HB
bjor	AGH:
bjoy	L=PC
bkan	HB
bkay	GGH;
bked	AAH:LB
bken	C<H;PG
bker	AAC;HC
bkes	L:PD
bket	HGL=P;
bkey	AEP=
bkid	A=LC
bkie	HB
bkin	AEHAIBP8
bkkk	HB
bkle	A=PD
bkly	A=CFL=P=
bla	HBP=
blad	AC
blag	HBL=
blah	F=LC
blan	A<HA
blar	AIB=C;J=LAP;
blat	ACH:
blaw	A;HFL=PA
blax	H<PB
blay	A=C<PF
blds	I=PD
blea	HB
bled	AFP=
blee	AAH:PB
bleg	A=HB
blem	HAL;PB
blen	H<PD
bler	C=HBLBP<
bles	C=HBLA
blet	A:B=HAPE
blew	H<PD
blex	ADQ=
blic	H=LB
blid	ACH=P=
blie	H=LAPB
blim	AAH<LA
blin	A=HALBP=
blip	AEH6PB
blis	H=LB
blit	HBL=
blks	HCP=
blla	HCP;
blle	A=H<LE
bllo	GDH9
blls	A=L<PE
blog	HB
blol	GGH9L=
blon	HDL;
blop	A=H;LBPB
blos	LB
blow	ACBCC:G=H=LA
bloy	PB
blps	H:PE
blse	ABCDH9P;
blst	HCL=
blth	A:HDLCP=
blty	ADH<
blue	ABB=HA
blus	A;C=ED
blve	A<H=PE
bmac	HBL=
bmad	ADH=P<
bman	HDL=
bmao	GCL=
bmap	H=L;PE
bmas	C=LC
bmay	HEL<P=
bmen	GDHBP;
bmer	B=C<HBLBP=
bmes	CELBP=
bmet	H<PE
bmic	ABC=
bmid	AEH<L=P=
bmie	HBL=
bmin	A=HDP<
bmit	A=H:PF
bmon	AEH:LCN=
bmph	HBL<
bmpt	AAHBL=P=
bmt	HBP=
bmth	LB
bmum	AEH<
bna	H;JHL<
bnah	FIH:L:
bnal	ABLBP<Q=
bnan	HBL<
bnap	A=LB
bnce	A=B=CANF
bnch	ABHBK=L8PC
bnct	AJC=H<P;
bncy	ABP<
bnda	CEHDL:P=
bnds	A=C=PF
bndy	AEH:LBQ=
bned	CAH<L<PD
bnel	HCP=
bner	AACALAP<
bnes	IBLCP;
bnet	AAC=LFP:Q=
bnew	ACCDH9Q=
bney	A;HBLB
bnge	PB
bngs	A=HAPC
bnia	H=LC
bnic	AAH:LB
bnik	H<LB
bnin	HDL9QB
bnis	HBL=
bnit	HBP=
bnks	HCPA
bnly	A;CGP=
bnna	HELDP9
bnne	H=LB
bnno	HDP<
bno	FIH<L;
bno.	HFL9
bnon	CB
bnor	H=PC
bnot	DDH;JGP:
bnow	CIK=L;
bnse	ABHDP;
bnta	H<LB
bnth	AEIAL:
bnto	B=CBHDL<
bnts	B=C=HBPA
bnty	A:CBHCP=
bnue	A:PD
bnus	A=ECHBL;
bnz	H=LB
boad	AACBH;L=PB
boal	A9HDPA
boan	A<PC
boat	ABP=
bobe	HCP<
bobs	A=HBLA
boca	HEL:
bock	A<CCLA
bodd	ABH;IBL=
bods	HBP=
body	KCP;
boed	A<PC
boes	DFHAL;P<
boff	A=BKH9LA
boft	AB
bogy	HBP=
boh	GEH=L=
boi	HBL=
boic	ABH=
boid	A:HBL=PE
boil	A<HCL=PA
boin	A<C=L<PK
bois	HCL<
boit	HBP<
bok	GFL<
boke	A<H=PH
bold	AIC=H;I=L<PB
bole	ABHAL;
boll	A<D=HBLBPA
boly	C<HB
boma	HCL=
bome	B<C=D=FFHCL:PA
bomg	HBL=
bomo	HBL=
bomp	HEL=P:
bomy	ABH;
bon	BKH:L=P=
bona	HCP;
bond	ADCCH=P<
bone	A9CCH<IGPA
bong	ACBDCBD=P9
boni	H=LB
bons	A<HFIAP=
bont	A=DF
book	A=G=HCL=PC
bool	ADC=L;
boom	A<HAPB
boon	A<B<CIHEL9P<
booo	A=C<HELBP;
boop	PB
boor	AGB=H=L<
boot	HC
bope	FEH;L=PD
bops	A=GC
bopt	H<PB
bopy	A=HCL<
bora	HEL9
bord	A9C=HCLAPC
bore	A9BFCFH;K<L=PDQ=
bork	A=HAPB
borm	A;C=LAPB
born	AAH<LB
boro	HBL<
bors	A=C=HDK=LDP;
bory	AEP;
bose	ABC;FDH9L=PG
bosh	L9PF
boss	BGC=L=P<
bost	A9CCPD
bote	L=PE
both	A:FJH<LAP;
boto	HB
bots	CBP;
bott	H;LE
boud	AGCAH9P<
boul	A<HDL=
bour	A;IAKD
bous	AUCAH/P;
bout	A<BKCDHCI=L7P;Q=
boux	H<LB
bove	A;BFD=F=HBL=PA
bovt	HBL<
bowe	H<PC
bown	ACBEC<F=H9PC
bows	H=L<PG
boys	H<LBPB
bpad	A<H=LC
bpal	A9HBPC
bpan	HBL:PA
bpay	A=H=L=PG
bpel	PB
bpen	ADH;L=PA
bper	ABH=PC
bphy	A;HE
bpic	A:HFL=
bpid	AGH:P=
bple	ABHCP<
bpls	GEH=P=
bply	A;C;HDL<PF
bpod	LB
bpol	HBL<
bpot	HCL;
bppl	HB
bppy	AEH<LBP;
bpro	A<H;QH
bpts	H:PD
bpty	ADH:
bpus	HBP<
bput	A=B<C=PE
bque	ADP<
brab	ADH=L9PB
brad	A<HC
bral	ACH9LDP=
bram	HCLAP;
brap	A=C=PB
braq	H=LB
brat	H;LE
braw	ABH;PB
bray	AGH;L;
brby	ACB=L=
brca	BBH<
brce	ABC;HA
brch	A=HIL9
brds	A<CDHBLBP8
bre	DBHDL;P<
bred	ABC=IDP<
bree	AECAF=H9IBL=PAQA
brel	HBL<PB
bren	A<HALDP<
bres	A=FCPB
bret	ADH<
brew	A;PE
brey	ABH:PC
brge	H<L<PE
brgh	A=HBLA
brgy	A=HEP<
brid	AAH=L=PB
bril	LCP=
brim	AFH<L=
brio	H;LD
brip	HHL8
bris	HB
brks	H=PD
brld	A<HDLCP<
brly	ADH<P;
brms	A=HCL=PA
brne	ABH<PA
brns	H<PC
brob	L9PG
brop	A=HBP=
bror	A<HBL<PC
brow	AAC=H;PE
broy	H<PC
brry	H=L=PHQ=
brse	ADCAH<L;
brsh	ADP;
brst	AGCCL:P;
brt	H<LBPB
brth	CCF=H9IAK<LBPA
brue	AECAH:P=
brug	A=HC
bruk	HBL<
brum	A=H=PF
brun	A=L<PF
brus	A=LB
brve	A=C=PB
bs	HALBP=
bsad	AEC=H<P=
bsal	HDL=P=
bsan	AEP<
bsat	H<PF
bsaw	PC
bsay	L=PE
bsby	H:LD
bse	H=L;QE
bsee	PD
bsel	LCP=
bsen	C=H=LAPB
bser	CDL=P<
bset	A=H;PF
bsex	A<HDQ=
bsey	HB
bsha	H;LE
bsil	HDL;
bsit	H<PB
bski	LB
bsky	HEL<
bsly	A;CFH<
bsnt	DDH;LAP=
bso	CGH=L<
bsos	IB
bsss	GALCP<
bssy	AB
bsto	LB
bsts	L=PD
bsty	ADH:
bsue	A=L<PE
bsun	HEL:
bsus	HB
btal	AFL=P;
btan	AAH;LC
btar	A:C<HALD
btax	A=HB
btay	H=L<PD
btch	A;PG
bted	ACH=I=PC
btee	HB
bten	A<C=H<IAL;PJ
btep	A=HB
bter	BDG=K=
btes	PB
bthe	FFH<
btho	HCP=
bthy	ADC=
btic	AHL;P=
btil	A=BGL=N=P<
btin	A;HCLDP<
btis	LB
btly	CGH:L=P=
bto	BFC=H:JHL<P<
btol	H<LC
bton	A=C=LHP:
btoo	CDL;
btop	ADBBH;L;PA
btor	A=B=HBLA
btra	ACH=P=
btro	HEL<
btry	A8HFL<PD
btta	B=HFP<
btty	ABCEH;L=P=
btue	A<HC
btus	A<HEP<
btwo	H<IGL<
bu	AFH;P=
buad	HB
bual	AFH9
bubt	HB
buce	B=L=PD
buch	AHCEF=GBH:K=L=P:
buck	C=HBL=PC
buct	A=L<PC
bude	B=HBL=PA
budy	A:HBPA
bued	A=PD
buel	ABP=
buff	HDL<
buge	ADP<
bugh	BDF=GBL9NEP;Q=
bugs	A<HCL=
buin	L=PD
buip	H<PC
buit	LB
buiz	HB
buk	H<LFP=
bull	AFF=H<KAL9PA
bult	ADHBL<P;
buly	A=LB
bump	A=H=L:PG
bums	HBP=
bun.	H<LB
bund	A=HCL=
bune	HBP=
bung	ADH<
buni	HBP=
bunk	ABP=
buns	H<PC
bunt	A;D=HAPC
bup	BHH;L=
bups	HDL<
bupt	AEH:
bur	HBP<
bure	ACB=C=HBL9PB
burn	A=PC
buro	H<LD
burs	KGL9OA
burt	H=PC
bury	A;HEI=
buse	A:HCPC
bush	HBL=
buss	A=H=PC
bust	CADAH<LB
busy	ACH<
buth	A9CEF=HAK<LDP=
buty	HFL:
buys	HBP=
bval	HBL=
bvan	HB
bvas	HDL<
bved	L=PB
bvel	HBL=PA
bven	A=CCICL=
bver	A:BDCEFEG=H<K=L9PA
bves	C=H=PD
bvet	LAP<
bvey	H<PB
bvid	ABHBL=P=
bvie	HB
bvil	AIH:P=
bvin	ADH8LA
bwal	A;HC
bwap	LBP=
bwar	AFH:P=
bwat	HDL;P=
bway	AAB=CHP6
bwed	L<PA
bwen	HBP<
bwer	ABC=H=PB
bwhy	CJH:K=L<
bwin	AAH;L=PG
bwly	CCL=
bwon	B=H;L<PI
bwow	GFH=L=
bwtf	GDH<L=
bwth	A<HD
bx	HB
bxd	H<LC
bxes	HBP=
bxo	GCL<
bxth	ACH=
bxxx	HBL=
by	A=KFL=P=
bya	A=GDH<KCL<
byal	ABH;LA
byay	HBL=
bybe	CFH=L<
byed	ABL;PC
byer	A<B=HELA
byes	GGH9P=
byet	A=CIH<L=P=
byin	HFP9
byna	HDL<
byou	A<KGP=
bype	HDL<
byth	HCL<
bzed	AAH<LCP<
bzen	HBL;PB
bzer	A=HC
bzes	H;PE
b«	QB
bв	H=QB
b—	MCP=
b“	MB
b”	MB
b…	MB
c!	MC
c"	MC
c#	OB
c&	EC
c'	MDP=
c's	B=H<JLL=P;
c(	MB
c)	MB
c*	OB
c,	MD
c-	MC
c--	MEO;
c-0	IBL=
c-2	IC
c-a	A<C=FPH:P=
c-i	H=KG
c.	MDO<
c..	MFO;
c/	OB
c09	I<LB
c0m	IBL<
c0s	A=HQI9K<L7
c10	H=LD
c11	I=L=OC
c12	I<LC
c13	A=LB
c14	I<LC
c15	LC
c17	I;LD
c19	I<LC
c20	K=LE
c25	LB
c2d	IEL;
c36	H=I=LB
c38	H=LC
c52	LB
c70	A=LC
c82	LB
c95	LB
c:	MC
c:3	IDL<O=
c;	MB
c?	MC
c@	OB
c[	MB
c]	MB
c^	OB
c_	QD
cab	AFH9L5PG
cac	HCP<
cad	AFCCDCG=H<J=K=Q<
caf	HALAP<
cag	A;HE
cah	A;FGGAH=LBP<
cak	ABL<PA
cal	APB=C<F=IAP;Q:
cam	A<HBIBKBLAOEP7
can	ADBBC<FAG=J=K=LBN=Q;
cao	GFH;
cap	CCL6PE
caq	H=LB
car	ACBACCF=IAJ=Q;
cas	A;BEDGF<NEP7Q<
cat	AAB=FAG=KEL9NCQ;
cau	A=LDQ=
cav	ACH=
caw	A=C=GCPB
cax	A;LBPA
cay	B;CBD=GBIBJ=PBQ:
cb	HBLAP;
cbc	CDP<
cbe	A<CE
cbh	HBL<
cbi	H;LD
cbs	A=HDP<
cbt	A=BDHAL=
cby	ABBICAH<K=P9
cc.	H<P=QC
cca	A<BAFAL<QA
cce	A=B:CEHEL;NDPBQ;
cch	AAB;FDKAL:N=O=PCQ=
cck	B=CCHBL;PEQ;
cco	LDP=
ccr	HBL=
ccs	A;HCLDP<
cct	AHC=K=L8PFQ=
ccy	AAC=HGP;
cda	A<CBFEG=P<
cdd	IBL=
cde	BAC=HBL<PC
cdj	H=L=PE
cdm	HBLAP;
cdo	A;DGP=
cds	A5CAHHI=L<PFQ=
cdy	AGCAH=KAP<Q;
cea	A<C=HAIALBP=
ceb	HC
ced	AIB9C=F<H2L:PYQ=
cee	F=HCIA
ceh	A;G=HCLC
cek	A=HBL<PB
cel	ACC=D=HBPDQ;
cem	A;HBPB
cen	ABB<CBF=GAH=IEK<L<N=O=PFQ<
ceo	A<HCP=
cep	GFL8
cer	AECCD;EAHBL=N=P=Q:
ces	A2B;C:DAFAHEIFKAN=PHQ;
cet	ABB=CAG=HAK<L<PFQ=
cev	H<LE
cew	ABCBG=H<PEQ=
cex	L<QE
cey	GBHAKBLAP=Q=
cfa	A;HBLC
cfb	HB
cfc	HCP=Q=
cfe	AFIAL<P;
cff	BHP;Q=
cfi	HB
cfl	H:LD
cfo	HDP;
cfs	HDL=P=
cft	AEC=L<PDQ;
cfy	ABH7PE
cge	AAB<D=HGL<PC
cgg	H=LEP=
cgh	ABBBCCF=GBH:I=NDP=Q<
cgi	ABHAL;
cgo	A<CEH=L;PF
cgs	A8HEPC
cgy	C=HFLAP:Q=
ch	HB
cha	B=C=GBHDP<
chd	DCH:LBP=
che	A=B=C=FDGCH:KALBP=
chh	A=HE
chi	GEP=
chl	LB
chm	H<LFQ=
cho	H<IAKEP=Q=
chr	H<LA
chs	A<PB
cht	CADAG=K=N=PDQ=
chy	AECFH;K=P<
ci	H=KIL:
cia	A;C=HCIBLEP:
cib	HFL:Q=
cic	ARC;G=K=P:Q<
cid	AIB=C=DCK=Q<
cie	A<C<HFPA
cif	H<K=NE
cig	ABCBH<LBP=
cii	LB
cik	A<LB
cil	A=BDC=LCN=Q=
cim	ADH<L=PCQ=
cin	BGE=HAIBK<Q<
cio	A=HALDP<
cip	HCL;PAQ=
cis	A=C=DEFBKGN=P8
cit	A<C<D=F=HEKEPBQ=
civ	HB
cix	IAPBQ=
ciz	HC
cja	HDL<
cje	HDL<
cka	A=LC
cke	A=BCF=HAL:NAPFQ<
cki	H<LE
cko	H<LC
cks	A:B<C<GAHFL;PG
cku	HB
cky	AOG=H6P=
cla	C=HELEP8
cld	ADI=N=PE
cle	AFB<CAD=F=HBK<L<NEPAQ:
clf	CBHBP;
cli	C<LB
clk	A<HBL=PDQ=
cll	CBDDFBG=J<L;N;PAQ;
clm	ADL=P=
clo	GCL<
clp	H=L=PE
cls	A9C<GBHEL<PD
clt	B=L<PC
clu	HDL=P=
cly	ABB=C]D=H4K=L9P8Q=
clz	GFH<
cma	A<G=HELCP<
cme	AHB;C<D=FBG=HCL;PA
cmg	HBL=
cmi	HEL=
cmm	HCQ=
cmn	AACCL<P=
cmp	A<PD
cms	A8HFPC
cmy	ABP<
cn.	H9LE
cna	A;HFJGLFP3Q=
cnb	LBP=
cnd	ABC<EBF=IBK=L<PEQ<
cne	AAB<IFJ=PAQ<
cng	AEF=J=K<L<N=PGQ;
cni	HBLCP<
cnk	ABC;L=PE
cnn	G=H<LG
cno	FFLFP7Q<
cnp	H8LG
cns	A;B<C<HBICLAPGQ;
cnt	AGB<C;DGF=H=IAJFK=L<N=Q;
cnu	A=H;LG
cnx	H<LGQ=
cny	ACC;FFP<Q=
cnz	H;LD
co.	LBP=
coa	HB
cob	A<HCL8PF
coc	LDP<
cod	A=CAG=HC
coe	A=HCLAP<
cof	A=BECBH:
cog	HBL;PB
coh	GDL=
coi	H=L=QD
cok	A<C=GDPBQ=
col	C=GEHDL<P=
com	BFCDHAL=P<Q;
con	A=BECAF<IFJ=LBN=O=Q:
coo	A=C=HCL;PFQ<
cop	A=BBCAPBQ=
cor	BCC=EEJ=NBQ;
cos	A;C<HBIAKBLFP9
cot	A=C;DCJFK=L:PGQ<
cou	A;HCKGP<
cow	A=BACHD=GBK<L9N=PCQ=
cox	A=HBLAP<
coy	A=G=HAL<PFQ=
cpa	LCP<
cpe	FEHBL9PAQ=
cpi	LB
cpl	HB
cpm	HBI9L9OL
cpo	H=LB
cpr	ICL=P=
cps	A9B=GBHBIAL=
cpt	ABBDC=H8L<PF
cpy	AFL:
cr.	H<LE
cra	LEP;Q=
crb	AD
crd	ACBACBF=K<PBQ=
cre	ACCBDBF=G=L<N=PBQ<
cri	LCP=
crk	C=PD
crl	H<LB
crm	A=HAL=PG
crn	ABC<H=L=PGQ=
cro	A;HCIEP<QA
crp	HBL=
crs	A6C:HGIBKAOBPAQ=
crt	B=CAG<LAPCQ<
cry	AGB<C=D=HDI=Q<
crz	H=LD
cs	HALBP=
cs.	H=LC
csa	A<C=LEP<QC
cse	AAB=CBFCHAK;L9PC
csh	ACB=C=L=PFQ=
csi	HDL;
csm	HFP:
cso	B<CNH=L8P=
csp	ADH7PB
css	A<BBHAI=L=PHQ<
cst	AGB=CHDAE=G=HAI:J=KBL;O=Q;
csy	AHC=P:
csí	H<LC
ct.	LB
cta	B=HDLGP9Q=
ctc	H<LAP=QB
cte	AFB;G=HBL=PFQ<
ctf	GDH<L=
cth	AIBBCDFDG=HCI6KGL9O<P4Q=
cti	A;HCLA
ctl	H<LB
cto	A:BCD=JLK=LAP<Q<
cts	A9B=C<FDHHK=L=PFQ<
ctt	HALAP<
ctu	A=HB
ctv	LB
ctw	GEL:P=
cty	AECAHDIBP4Q=
ctz	H:LD
cu	AFH;P=
cub	A<HC
cud	ADHEL;P:
cue	AEB<CAK<L;PBQ=
cug	A=L=PF
cuh	GEP<
cuk	LBP=
cul	AHCAH;LAP8
cum	BAC=HCQ=
cun	A9C=F=HCPF
cup	A;BLHCL<P8
cur	A<C=IAKCPCQ=
cus	ACC=EHP9
cut	A<BCEGH:I=K=PDQ<
cuy	A<L<PC
cuz	H8LBNE
cve	BCC<DFF=H;IBJ=KAL:N=PHQ;
cvi	H<LB
cvo	LB
cvs	A=HB
cvy	AGH9
cwe	C=I=KGL<
cwl	GBH=L=PA
cwn	BEC<F=L<PDQ=
cwo	H<IGL<
cws	A:HBL=PF
cww	GCH=
cx	HB
cxd	H<LC
cxo	GDICL8
cxt	ADCBP8
cxy	ACH=
cy	A=KFL=P=
cya	A<GBH<KCLAP=Q=
cyd	LBQ=
cye	A=GDHCL;
cyn	A=HDK=LB
cyo	HAIDK=L=
cyr	A=HDL=
cys	A:B=CAHCIAL=PB
cyt	H=LB
cyy	HBP=
cze	A<HAL=PF
czy	AEH<
c«	QB
cão	H9LG
cça	H=LB
cв	H=QB
c—	MCP=
c“	MB
c”	MB
c…	MB
d!	MC
d"	MC
d#	OB
d&	EC
d'	MDP=
d's	B=H<JLL=P;
d(	MB
d)	MB
d*	OB
d,	MD
d-	MC
d--	MBO=
d---	MBO=
d-aid	HEL=
d-all	FFH=K=P=
d-and	EIH;P9
d-but	EC
d-day	HFL8
d-not	D=H=JG
d-off	BDH=
d-old	AJH<I=L<
d-one	H;IE
d-the	FGH<P=
d.	MDO<
d..	MBO=
d...	MB
d/	OB
d00th	A;KC
d10th	ACK=
d11th	ACK=
d13th	AB
d1st	AFI<L<
d20th	AB
d21st	ADK=
d2nd	ADI<L=
d3rd	ACI=L=
d4th	ACL=
d5sos	IB
d65th	A=KB
d6pr	ICL<
d6th	ACL=
d96th	A<KD
d990s	HBI=
d:	MC
d;	MB
d?	MC
d@	OB
d[	MB
d]	MB
d^	OB
d_	QD
dabit	H=PB
dable	AJC=H;P;
dably	CC
dabor	A=HB
daced	A=PB
daces	H<PD
dache	HB
dacks	HEP:
dacon	C=HB
dact	HCL7PE
dacts	H<L=PD
dadd	H=PC
dadds	H;PC
daddy	HB
daded	AEP;
dader	AEHBL:P=
dades	HDP9
dadly	ACC<
dafer	AGH:P<
dagic	AEH:
dago	CGH;
dagon	H=LB
dague	A=HALEP;
dah	GCH=L<
dahhh	HBL=
dai	DAL;PA
daids	HDL;
daign	A=LCP=
daily	AFC=H;
daim	HCP=
daims	A=H=PC
daine	LCP=
dains	L<PD
daint	DDHCL:P=
dair	A<HB
daire	HB
daise	C=H<PD
daith	A=HGL;
daits	H<LC
dajor	AGH:
daked	AALAP;
daken	A=H=PE
daker	ABH9LE
dakes	H=PB
dal	A<HA
daled	HCP;
dalex	HDL=
dalia	H=LC
dall	A=C=FOH8P:
dalle	H<LB
dalls	L=PB
dally	A;CIL=P;
dalog	HBP=
dalor	H=LB
dalse	ADP=
dalth	A:HDLCP=
dalty	A=HB
dalue	A<HE
damed	AAH<PA
danal	A=HDL<
dance	C:HFLBP=
dancy	ADH;
dando	HBP=
daner	AHC=H8
danes	H=IDL<
danew	A<CC
dange	AB
danic	A;LBPA
danks	HGP;
danna	HCP;
danny	A=HB
danta	H<LB
dany	A;FIH<
daped	AFP8
daper	ABHCL<P<
daphy	A<HB
dapid	ACH=
dappy	AEH<LBP;
darab	ADL:
darby	ACB=
darch	A=LC
dards	A<CFH=P=
dared	A;H:LBPE
dares	H=L=PC
darge	AECAH<P;
darks	H=LB
darly	ACC<H<LBP=
darm	HBL=
darms	L=PB
darns	H9PG
darry	A;H<PH
darsh	ADP;
darth	A:LDPA
darts	H<PC
das	A=BGCDD=H:L;NEP<
dased	H;PC
dases	HHP7
dasic	AFH8
dasis	HC
dask	H;L=PG
dason	HBL8PC
datch	A<H=L<PH
date	H<PC
daten	H;PE
dater	AACDH=P=
dathe	H=PB
dathy	A<HC
datic	AHL7
dator	A=LDP=
datre	HDL:QA
datus	HBP=
daugh	A=C=HAPB
dault	A=HCL=
dause	A=H=LAPC
dauty	HCL;
daval	ABH;
daved	HEP:
daven	C=HCIBP9
daves	L<PA
daw	GDH=L=
dawal	A<HB
daway	ABCHH9L<P=
dawww	G=HC
daxed	A=PB
daxes	HBP=
daybe	CFH=L<
dayed	A=L=PC
dayer	A<HBLB
db	HBLAP;
dback	A:CJH<P;
dbad	ADCBH:L=
dball	A<F<HELA
dban	A<L=PB
dband	AGL=P<
dbang	HCP=
dbank	A<HALA
dbare	ACH8LC
dbate	A=HFL=P<
dbble	A;HC
dbc	CEH<
dbeat	F=H;PG
dbed	A=HDP;
dben	H=LB
dbest	ABCBH=L=P=
dbian	A<HA
dbick	LD
dbig	ADCBH;
dbile	AB
dbill	C=D=HE
dbin	HBL<
dbing	ABH;PA
dbish	ADH<P=
dbit	A=HEP;
dblic	ACH<
dblow	A<HB
dblue	AEH:LA
dbody	A=HDKCL<P=
dbold	ACH=P=
dbond	A=HD
dbook	HDP8
dborn	AEH:L=PC
dboss	HB
dboth	A<FJH:P=
dbour	LB
dbout	BBCFP9
dbove	BHF=H;P<
dbro	HBL=
dburn	H<
dbuse	HBP=
dbusy	ACH<
dbut	EHH<L<
dbute	A;L<PF
dbuy	H<L=PE
dbway	A<HB
dby	A=BIH<L<
dcade	C=HEP<
dcaid	H=LB
dcale	A;HHL=
dcall	A=F=HBL=PD
dcalm	AEH<
dcame	A=H7L=PN
dcamp	HBP=
dcans	ABH8LGP<
dcant	ACDDH;P<
dcard	HDL=P<
dcare	A8HBK=LG
dcars	HBL=
dcast	A7C=HFPC
dcate	A:PE
dccur	H<L=PC
dcean	A=HFL:
dceed	A<H<PE
dcent	AACBH;IEP9
dcept	A<BFHBL=P;
dcern	A;HFL=
dcers	HBL=
dcert	A=HBLAP<
dcess	HEL;P<
dchat	A=K;LAPC
dched	ACH=
dcher	A<HE
dches	L=PB
dcial	AEC=H;LAP=
dcian	A<HGL=P=
dcide	A=C=HAPB
dcies	HCP;
dcine	A<HB
dcing	A;HCL=PB
dcism	HBP=
dcist	AFH<L=
dcits	HBP<
dcity	HEL;
dcked	AC
dcken	A=HDP=
dcker	AAC=H;LA
dcket	LBP<
dckle	H<PD
dckly	CB
dclad	ACH;
dcles	HEP:
dcoal	A<HBPB
dcode	H=LC
dcold	AGH;P<
dcoln	H<LC
dcome	C;D=F;HDPF
dcond	AFCCH8P=
dcool	AAH9L<PH
dcord	A;HDP=
dcore	A:HDPA
dcorn	A:HE
dcos	HCP=
dcost	A;C<HEPA
dcott	H=LB
dcout	HCL:PB
dcrap	H=PC
dcrat	H;LE
dcred	ADHAP9
dcret	AFH;P=
dcrew	HBLAP<
dcry	HAL<PA
dcted	A<CAHA
dctly	CB
dctor	A=HF
dcuit	HCL=P=
dcult	AIH:P;
dcure	AHH8L;PC
dcut	A=B=L=PE
dcute	ADH;
dcuts	HCP<
dd-19	I=LB
dda	FFH<L=
ddad	HB
ddamn	A=CCHAL<
ddams	H;LC
ddant	ABH=
ddard	AJH7P<
ddark	ADH;
ddata	HBP=
ddate	A8HCL=PD
dday	HHL7
ddays	CBIAP=
dddam	H=LB
ddded	A;PC
ddden	AGH=L7PC
dddle	A;HCLB
dde	H;QE
ddead	AGH=L=P=
ddeal	L;
ddear	A=CJH=L;P=
ddeas	A=HDL=
ddeed	A=CJH=L=P:
ddeep	AEH:P=
ddemo	HB
ddens	HCP=
ddent	AHC=HII=L;P8
ddeny	H=PD
ddern	ADH<
dders	HDLCP8
ddesk	HBP<
ddest	CCH<
ddged	A<PB
ddget	A<HEP;
ddick	A=HBLAP=
ddict	A=HDP=
ddid	DHH<L=P=
ddie	H;PD
ddied	A<HAPA
dding	HEL=
ddits	HCP<
ddj	H<L:PG
ddled	ADP;
ddm	HBLAP;
ddmit	H;PE
ddnt	D=HBLAP=
ddo	DIH;L=
ddoes	DGH9
ddog	HBL<
ddole	H;L;PG
ddon	L9PE
ddone	A=H<PI
ddont	DEH=P;
ddoor	ADHAL:
ddose	H=PB
ddous	ABL=
ddown	A:BJHAP9
ddows	HBP=
ddr	LB
ddr.	H=LB
ddraw	H<PD
ddred	A;H=IGP<
ddren	A=HCP<
ddrop	LB
ddrug	A=HC
ddry	ACH<
ddson	H<LC
ddual	ACL<
dduce	B=H<PF
dduct	A=HAL<PB
ddue	ACCAH;P=
ddure	A=H<PE
dduty	HB
deace	HCL<
deach	A:C=FEH9LAPE
deads	H;L=PE
deady	AGCAH=L;P<
dealt	H;PD
deams	HBL=
deans	L=PD
deant	A8H<LEPE
deard	A;H:PJ
dearn	A;H;PE
dears	H9PG
deart	A<HFLAP:
dease	A<GEHBL;PA
deast	CDH9LEP<
deasy	AD
deat	H;PE
deate	A<PC
death	BCH:LB
deats	L<PD
deave	A=HBL;PC
deavy	ACCAH<L<
debut	HB
decks	HFL=P;
dects	H;L=PH
deday	CEH:
deddy	L9PF
dedge	A<HBPA
dedly	CCH=
dedom	A=C=HKL8
deece	H=LB
deech	HBL=
deeds	A=H<L<PG
deedy	AFH9P=
deels	H;PE
deems	H:PE
deeps	H=PD
deepy	AFH<P<
deeth	A;HC
deets	H;LAPA
deeze	HCP=
defly	C=LB
deful	AHH:L=
degal	ADH<
degan	H;PD
deged	AGP7
degic	AAH;LB
degie	H<LB
degin	H<L<PE
degun	H<PB
deigh	A=H=PD
deign	AJH:L=P=
deill	H=LC
deing	CCDGH7P:
deive	A;PE
deize	PB
delay	HCP=
delds	HCLAP:
deled	PB
dello	GDH;
delly	C;LB
delop	A=H<PE
delow	A=BEH=P<
delps	H:PE
delse	A=CEH<P=
deman	H=LB
demen	HB
dempt	ABHBP9
den	HDP=
denal	A;HALA
dence	C<HHN=P<
dench	AFHBL7
dency	HCP<
dend	A=HFP9
denda	HEL=P=
dends	H<PE
denny	HDL<
dense	ACLAP<
denth	AAH<LA
dents	C=HDLAP<
denty	CB
denue	A<HEP<
deral	ABH=
deran	HEP<
derce	ADH<P=
dered	AAH:L<PG
deres	CAFDH<L=
derge	A=H=PC
dergy	HDP<
deria	H<LD
deril	HCP=
derim	ACL=
derly	ADC<L=
derns	HBP=
deron	HAIAL;
derry	A<HEP;
derts	HBP=
derty	HDL;
derve	A=C=PC
desty	A;HC
detal	A<HB
deted	A8PH
deter	A;PD
deton	HCP=
detty	CIH8
deurs	HCP<
deve	HBP=
deved	A<PC
devel	A<HAPA
deven	CHHBIBL9P6
dever	B<CLFHH9L9P:
devil	AFH<P=
dewed	A<PC
dewer	AEH;P=
deyes	HBL=
dface	HAIAL<
dfact	A=HGP;
dfail	H:PH
dfair	ALH4P<
dfake	ADH<P=
dfall	A=HE
dfame	H=LB
dfans	HBL=
dfar	A=CIH;L;
dfare	A<C=HKP;
dfarm	C=HC
dfast	A=CEH=
dfat	ABH<
dfate	A<HB
dfear	A=HDLAP=
dfeat	HBP<
dfect	ABP<
dfeed	HEP9
dfeel	H<L;PH
dfeet	HBP=
dfell	H;PD
dfelt	ACH7PE
dfely	A<CB
dfend	H;PF
dfers	H5PJ
dfest	ADC<H=
dfety	A<LA
dfew	ADC<H=
dffed	A:HALDP=
dffer	A:HCL=PD
dffic	A8HDPA
dfice	HGL9
dfies	H4PJ
dfile	A<HAPB
dfill	B=PE
dfilm	HCL=
dfind	A=H=PD
dfine	AFCAH7
dfing	A<HJP8
dfire	A<LCP=
dfirm	CBH<PB
dfish	AAHDL:P=
dfits	AAL=PB
dfive	A=IFL=
dfix	L<PC
dflat	ACH:
dflew	H=PC
dflow	A<HCL=
dfly	C=L<PE
dfood	A;HEP=
dfoot	HCL=
dfor	A<BKC<H;L;NEP;
dford	A=C=H;PI
dfore	A<BLH=L<P<
dform	A;C=HCPB
dfort	A<HC
dfree	ALCBF=H:P=
dfset	H<PB
dfted	ABH=P=
dfter	A:BMCBH;K=L;P=
dfuck	A=HAL=PD
dfuel	A=HB
dfull	AGCAH9P=
dfund	A<B=HALC
dfuse	H;PB
dgain	A=CFHAL8PAQ=
dgame	HALAP;
dgang	HBL=
dgard	A=HEP=
dgas	HCL<
dgate	HAP<
dgave	H=PC
dgay	HCP=
dgent	ABP=
dgers	H=PC
dgest	AFH:LAP=
dget	H=L=PE
dgets	H=L;PE
dgged	A=PC
dgger	ABC=P=
dggle	A:HC
dgher	AJC=H8LAP=
dghth	ACH<
dghts	HALBP;
dghty	ABL=
dgi	ACHAL:
dgift	A=HB
dgile	ACH<
dgine	A<L=PF
dging	H7ICLAPB
dgist	A=HC
dgive	A:L=PE
dglad	ADH=
dgled	ABP=
dgles	H9PH
dgnal	A;HB
dgned	A<H=PE
dgner	HBL=
dgo	C=DAL<PD
dgoa	HBL=
dgod	A=LDP=
dgoes	H<PC
dgold	A:HALB
dgon	HBP=
dgone	H9L=PI
dgood	ANCBH5P;
dgot	H:L=PG
dgovt	HBL<
dgrab	H=PB
dgram	HFP;
dgree	A;H;PG
dgrew	A<H<PF
dgrey	ABL=
dgrid	HCL=
dgrow	H:PF
dgton	H8LF
dgust	LB
dguy	HB
dguys	HBP=
dh	HB
dhad	A<DGH=
dhael	HCL<
dhaha	B=GDL=
dhain	HB
dhair	A<PB
dhalf	CCHDL;P<
dhall	A<LD
dhand	A=HD
dhank	H:PH
dhant	HEL;
dhaos	HCL=P=
dhard	AKC:H:LBP;
dhare	A;HDL=
dharm	HEP<
dharp	ACH=
dhart	LBP=
dhas	DGH<L=P<
dhate	A<L:PG
dhats	FGH;L=
dhave	A;DJH:LAP<
dhaze	HBL<
dhead	A9CCHCLCP<
dheal	A=PB
dhear	H;PG
dheat	A<LC
dheck	HDP:
dheer	ACH:
dhehe	GCH=L=
dheld	H8L=PH
dhell	HFP8
dhelp	H=L<PE
dheme	HC
dhens	CAH<PA
dher	A<C<F=H;KPL=P<
dhere	A8B=CKH=KFL;P=
dhern	AGH9LCP:
dhers	L=PC
dhest	A=CCL=
dhey	GEL:
dhful	A5HILA
dhi	GFL<
dhich	A<FDKJL:N=P;
dhick	AEH;
dhide	H=PB
dhief	ADH9LA
dhier	ACH;
dhigh	AFCAH9P=
dhild	A=HHL:
dhile	A9CCH<L<NJP=
dhill	C=HALB
dhina	H<LB
dhind	BKH:L<P=
dhine	A:HCL=PC
dhink	H9PJ
dhip	AAH<LA
dhips	HFL=P<
dhird	AGCAH9K=P=
dhire	H=L=PC
dhis	C=F;H<KKL<
dhit	H<PE
dhite	ACH:LC
dhits	HBP=
dhman	A=HD
dhner	H=LB
dhock	H=LB
dhold	A6HBPF
dhole	AACBP;
dholy	ADC;LA
dhome	B=CEF=HCL:PA
dhone	A=C=HC
dhony	ABL=
dhood	A;HHL<
dhool	AGHEL8P;
dhoot	H:PD
dhope	F=HAL9PH
dhore	A;CEHAL;
dhort	AIH8P=
dhose	FEH<
dhot	ADH9LB
dhoto	HB
dhour	HEL;
dhout	L=PC
dhow	CIH;L=P<
dhown	A<H<PF
dhows	H:PD
dhrax	A=HC
dhree	IDL<
dhted	AJP3
dhter	ABC=LAP=
dhuge	AFH:
dhurt	H=PC
di	H=KIL:
diage	HEP:
diano	ABH=
dians	LDP<
diant	AAHAP;
diary	A:HC
diate	AIH7
dibed	H=PB
dible	ALH6LBP8
dibly	A=CDP=
dical	AEH<L=
dican	AFB=FAH:LBP<
dicer	H<LD
dices	HDP<
dicit	ABHCL<P:
dicks	H=L=PC
dicky	A=LB
dicon	HDL<
dicts	HCP;
did	HBP=
diday	A=H:LG
dided	AAH=L=PB
diden	A<PA
dideo	A=HBP=
dider	B=C=L=PD
dides	L=PC
didge	H;LD
didly	A=CC
diece	CCL<
dield	A;HFP<
diend	A=HHL<P;
diens	HB
dient	AFP:
diers	LBP=
diest	A=CB
diety	HCP=
dieve	H:PI
diews	HDL<
dific	AGH9
difth	AEH:
diger	H<LB
dighs	A=PC
dight	AFCAD=G=HHK=P5Q=
dilar	ABH<
dilds	H<PB
diled	H<PB
diler	HEL<P=
diles	HDL=P<
dill	AFH:
dills	L=PB
dilly	ADC;LAP=
dilst	HB
dim	HBLAP<
dimal	A;HFL<
dimer	H<LB
dimes	CGHBP7
dimum	AEH;
din	BKH;L=P;
dinal	ABH=
dince	H9L<NL
dinct	ACH=
dinda	CEH=L;
dinds	H=PB
dined	ABP=
dinet	HALAP<
dinge	A=H<PD
dings	A=HDLCP<
dinks	H:PE
dinor	AEH;L=
dints	HBP=
dinty	A=HBL=
dinue	A=H:PG
dions	A=HJIBP6
diors	HBL=
dious	ADCEH8P=
dipes	HCP<
diple	ADH=P=
dipod	LB
dique	ADH=P=
diraq	H=LB
dired	ACH8I=LAPC
direr	AFH:P=
dires	H9LEPC
dirit	HBP=
dirly	A<CD
dirst	AECCHBL7P;
dirth	A;C<HGL=PA
disan	ADL=P<
diser	ADH=
dises	H;L;PG
disha	H=LB
dists	LBP=
dital	AAHAL;
ditar	A<HE
ditch	HCP=
dited	ABH;LBP=
diter	A=C=HEP=
dites	H;PC
ditol	H<LB
ditor	PB
diums	HBL=
dival	A<HB
diven	C<H<LAPF
diver	CBL:PE
dives	C=HELAP:
divid	AB
divil	ABH=
dixed	ABP<
dixth	ACH=
dizen	HDL<
dizes	H;PE
djack	HB
djana	H<LB
djazz	HAL<PA
dject	ABH<LAP=
djeff	HBL<
djill	LB
djobs	A=HEL=
djoin	H<PD
djose	H=LB
djuly	C<LC
djust	ADCKD=H7L<P<
dkeep	A=H;PG
dkely	AGC9
dkept	H;PD
dkers	ACP;
dkets	A=HDL<
dkey	AGH:
dkick	H<PE
dkids	HCP<
dkill	B=HDL:PC
dkind	A=HHP:
dking	CCHAI<L;PD
dkins	H:LD
dkirk	H<LC
dkles	H=L=PC
dkley	HBL<
dknew	H=PE
dknow	C;HBL=PE
dkout	C=HCP=
dkpot	HBL<
dla	HBP=
dlack	AEC;H9LEP=
dlady	A<LC
dlaid	H<PD
dlain	ADCBH9
dlame	H;L=PD
dland	A<H=LKP:
dlant	HBP=
dlard	H=LB
dlars	A=HEP<
dlary	A<
dlass	A=HFLBP;
dlast	ADL9PA
dlate	CAH;
dlaud	H<PB
dlaw	HDP=
dlaws	HCP=
dlay	H<PC
dlays	H=PE
dlazy	ABH=
dlbum	HB
dlder	ADC<
dldly	A=CB
dlead	A=C<H=L=PH
dlean	AGH:P=
dlear	ALB=H7LAP<
dlect	A=HBL;PD
dled	A<PB
dlee	ABH=
dleet	HCL;
dleft	H<L<PG
dleg	A=HB
dlege	HDP;
dlely	A=CB
dlemn	ABH=
dlems	HDP<
dlent	ABL=
dlept	L=PB
dlert	AFH<L<
dless	AWCHH1L8P5
dlest	ABC=H<LA
dlet	H=L<PG
dlete	AGH=P;
dlets	H=PC
dliam	HCL<
dlian	ADH;
dlice	H<LD
dlicy	A=HB
dlie	L;PE
dlied	ABL:PC
dlief	A;HF
dlien	ACH;
dlier	A8CJH;
dlies	H;PC
dlife	HEL=P=
dlift	H;PE
dlike	BFCAH9L<NCP<
dlind	AGH:P=
dline	A<HD
dling	CBP=
dlink	HCP<
dlion	H8IML;
dlips	H=LB
dlish	AEH9
dlist	ABC=HAL=P=
dlite	ABP<
dlive	ACH;L;PE
dlize	H:PD
dllah	F=LC
dllar	A:HGJ=
dllas	IBL=
dlled	A:H<PG
dllet	LB
dllon	HCL<
dllow	B=C:HAPG
dlmao	GCL=
dload	C=L<PF
dloan	HB
dloat	ACH=P=
dlobe	HBP=
dlock	A=CDH=L:PE
dlogy	HBP=
dlol	GGH:L=
dlona	H<LB
dlone	CIH;P<
dlong	ACBEH6
dlook	L<PF
dlord	H;LB
dlose	AHH9
dloss	HBP<
dlost	AAC=H9PF
dlots	CBP<
dloud	A=CBH=
dlour	HBL=
dlous	AAH<
dlove	A=HHP=
dlow	AGH:
dlows	HCL=
dlter	A=HCL=
dlthy	ADH:LA
dluck	HBP=
dlude	A=B=H9PH
dlure	A=HEP=
dlute	ACH<
dlved	ADP:
dlver	C=LE
dlway	H=LC
dmac	HCL=
dmad	ADH=P<
dmade	ACH6L<PI
dmage	HBL=
dmail	HBL:PB
dmain	ACH7LBPA
dmake	A<H=L=PG
dmale	AGH8
dmali	ABC<
dmall	ACCCF=H:LA
dmama	HBL<
dman	HFL6PB
dmand	A=HGL=P=
dmani	H=LB
dmann	H<LB
dmany	ANF=H9L;P=
dmark	A<HEL=
dmars	H=LB
dmart	AHC=H;P=
dmary	AEH:
dmate	ACHDLAP5
dmath	A=HB
dmaze	H<PC
dmbat	A=HD
dmber	A9C=LEPD
dmble	A:HAPB
dmbly	C9HE
dmeal	A=HC
dmean	A=H;PE
dmedy	A<HD
dmeet	H:PF
dmely	ABC9HB
dment	A-D=HNLHP;
dmers	HDP;
dmess	A=PB
dmet	H9PG
dmics	A=HDL<
dmile	A:HBPB
dmily	A=C9HG
dmind	A=LAPB
dmine	A<KFL<PC
dming	AFC=L<
dmins	HAIAL<
dmise	A=HHP9
dmiss	H7PH
dmist	A=HC
dmith	H;LD
dmits	H:PF
dmmer	A;HD
dmmon	AHH9
dmode	HBL=
dmont	LBP=
dmony	HCL<
dmoon	HEL:
dmore	AKB<CGH8K=P9
dmory	HBL=
dmost	ABCKL8P:
dmote	ADH<
dmove	D=HBLA
dmper	H<LA
dmple	ACL<
dmply	A=CDP=
dmpty	ADH:
dmpus	HBP<
dmson	ABH=
dmt	HBP=
dmuch	ADCCH<K=LAP<
dna	H;JHL<
dnact	H<PC
dnage	ADH4LAPB
dnail	HDL=
dnald	HBP<
dnals	HBP<
dname	A=HEP;
dnami	H<LC
dnant	H=LEP;
dnary	AGH<L=P=
dnate	ACH:LDP<
dnato	A=LC
dnavy	A=HB
dnced	ADH=L=
dncer	A=HEL<
dncil	A=LBP=
dndar	A=HB
dnday	A=H8LH
dndby	ACH=
dnded	A<HA
dnder	A:BFC=
dndes	LAP<
dndid	ACL=
dndle	H9L<PH
dndly	ACC:H=LB
dndom	AEC=H<
dnear	BKH<L<P;
dnect	A=H=PB
dneed	A=L<PD
dneer	A=HC
dnees	HB
dnels	HCP;
dnely	AGC8
dnent	AEL=P:
dnese	A<LC
dness	A5HMLFP8
dnest	ADP;
dnet	AGC=H:
dneur	HB
dnew	AGCAP8
dnews	A=LC
dnext	AHCCH9L:P=
dnful	AB
dnger	CFHBL9
dnges	HAP<
dngle	AFH9
dngly	A<CD
dngry	AGH9
dngth	A;HEL=
dnial	A7HIL=
dnica	HEL9
dnice	AHH6
dnick	HCL<
dnies	HFL=P;
dning	A=GCHCK=L;
dnior	AGC<P<
dnise	H8LAPE
dnish	A;H<LCPC
dnism	HBP=
dnist	H=LDP=
dnite	L=PC
dnity	A<HALC
dnium	A<HA
dnize	H<L=PE
dnjoy	H<L=PD
dnkie	HBL=
dnkin	IBP=
dnkly	CCL=
dnnel	HB
dnnot	DFH<P<
dno	FIH<L;
dno.	HFL9
dnock	H<PB
dnone	A<HHI<P;
dnoon	B<HC
dnore	PB
dnors	H=LEP=
dnote	HC
dnout	B=HB
dnow	CIH;L=P;
dnown	ABB<H<L=PG
dnows	H=PB
dnsel	HC
dnses	HCP:
dnson	H9LE
dnsus	HBL<
dntal	ACH<LAP=
dnted	ABL<PB
dnter	B=C=H;LCPE
dntic	H<LB
dntil	BLH:L=N=P<
dntle	H<PA
dntly	A<CEL=
dnton	H<LC
dntre	LCP=
dntry	A=HFP<
dnual	ACH=L=
dnues	L<PC
dnute	A<HCL=
dnz	H=LB
doach	HEP<
doans	HCL<
doard	A;BCHEL=P<
doast	A=C=HB
dobal	ADH<
dober	AEH9
doble	ACH=
docks	H=PB
docky	ACL;
docus	A=H=L<PF
dodan	H=LB
doday	CBHGL;P;
dodd	ADH;
doded	AEP:
dodel	A=LB
dodes	H<PA
doff	BHH:L<
dofit	ADP<
dogic	A<HEL=
dogue	AAHAL<
doh	GEH=L=
doi	HBL=
doice	LBP<
doil	A<HAL=PB
doing	A=PC
doint	ABD=H<LB
doise	HB
dok	GFL<
dokay	GGH<L=
doked	AB
doken	H:L=PF
doker	A=HC
dokes	HAL;PA
dolar	ADH:LA
dold	ADH<P<
dolds	I=L9PG
doled	A<PB
dolic	A<LA
dolks	HEP;
dolla	HDL<P=
dolls	HBP<
dolve	A<H=PE
domed	H=PB
domes	H=PE
domic	AEC=H:LA
dompt	L=PC
don	BKH:L=P=
donal	AJH5LCP=Q=
donce	CKH9L=P=
done	H9IML=P;
doned	PB
donel	H=LB
doner	A<CEH=
dones	HCI=
doney	A<HA
dongs	H<L;PF
donic	ADH;
donly	A<CE
donna	HCP=
donor	A;HCL<PD
donse	HCL=
donus	A=HDL=
doods	HBP=
doody	ABCAH<P=
doool	A=GDLCP9
doooo	HDP<
doops	GCH;
doost	A=H=PE
doots	AAL<
dopen	AJH9L=P=
doper	AFH=L;
dopes	H;PD
dophy	HB
dople	HEL;
dorce	A;C<HALBPC
dords	HBLAP;
dored	A;HEL<PA
dores	HBP=
dorge	A=PB
doric	ABH<
dorks	L:PE
dorld	A<HDLCP<
dorne	ABH=PA
dorry	AFH<L=
dorse	ADCAH<L<
dorst	ABH8LB
dorth	CFH7LCP=
dosal	A=HEL=
dosed	A8PE
dosen	C=H<PD
doser	A;CHP=
doses	H6PF
dosts	HCL=
dotal	AFH;
doted	A<HAL=PA
dotic	A<HB
dotta	HDP<
doubt	HB
douch	A9GCHAL<PC
dough	ABBFCBF=G=H;L<NFP8
dound	ACBBH<L:PA
doung	AIH:P;
dours	H:KIL<OBP=
douse	LDP<
dout	BJCAH8P=
doute	HDP<
douth	A;CFF=K<LCP=
douts	H;LAPA
doval	A;HEL=
doved	H<L=PE
doven	H:I=PF
dover	A=BGC8HAL;PC
doves	H;PB
dovie	HB
dowe	H;PD
dower	H=PD
down	AJH;L=P;
dowth	A<HE
doyal	ABH;LA
doyed	ADHAL=P=
dozen	H=PC
dpack	HBL<
dpact	HBLBP9
dpaid	A<H9PH
dpain	A<HB
dpair	A<HEL=
dpand	H<PD
dpany	A:HDLA
dpare	ACH9L:PG
dpark	A=C=HDL<PA
dpart	A;CFL<
dpass	H<L:PJ
dpast	AFH:P<
dpate	A=PB
dpay	A=H=L=PG
dpays	H<PC
dpeak	A=H=PC
dpeal	A=HCP=
dpear	A=H:PG
dpeat	HBP=
dpect	A9HHLAP=
dpeed	HGLAP6
dpell	H=LC
dpend	A<H<PF
dpens	H9PF
dpent	A8H:PL
dperb	ADH<
dpest	AGH8
dpete	A:HCPA
dpful	ABH=
dphen	HCL=
dpher	A<HBL<PB
dphic	AEH=L;
dpic	A<HC
dpick	PB
dpink	ABH:LCP<
dpire	A<H=PE
dpite	A<HB
dplan	A<HA
dplay	C=L=PE
dples	HDP<
dplex	AFH8LA
dploy	PB
dpls	GEH<
dplus	A=C=ED
dpool	A<HBLA
dpoor	ADH;LA
dpope	LB
dport	A:HCLA
dpose	C=L<PD
dpost	A<C=HALEP<
dpour	H<L<PE
dpped	A:HAPD
dppen	A<PC
dppl	HB
dpple	A;HB
dpply	A=C9HDPC
dpray	H=L=PE
dpril	H<LD
dpro	A<H;QH
dpted	A=PB
dpull	A=PC
dpump	L;PB
dpurs	L;PF
dpush	L=PB
dput	A=PD
dputs	H<PB
dquad	HB
dquip	H<PC
dquit	H<PD
dquiz	HB
drace	C=LB
drack	C=HDIAL<
dracy	HB
drade	A=HBLA
drage	ABH:L=PC
draid	AAHCL=P;
drail	AAH<LCP=
drain	A:B=HH
drall	AECAH<L=
drals	H<LB
drame	A=HB
drams	HBL=
dran	A=H:PE
drank	ADP:
drano	LBP=
drans	HBL=
drant	A=L9PJ
drare	ABH<
drary	HBP=
drash	A<LB
drasp	H<PB
drate	ADH<PA
drats	LDP;
drave	ANH7L=P<
draw	ADH=P=
draws	H;PD
drays	LB
drazy	ADH;
drban	AFH:P=
drbon	HBL=
drced	A<PB
drces	C=HELBP9
drcut	AEB=P9
drdan	H=LB
drday	G=LBP=
drden	A;HFL=P=
drder	A7B=CHHBLAP=
dre	DBHDL;P<
dread	C:HCPB
dreak	A7HAL=PG
dreal	AECCH7LAP<
dream	H<PD
dreat	AFH;LA
dreby	CEK=
drect	AFCAH8LAP;
dred	AEHBP7
dreds	HCP;
dreed	A<HA
dreek	H;LD
dreer	ADL<
drees	H;PB
dreet	H=LB
drein	H=L=PD
drely	A;CAL=PE
dreme	ABH<LCP<
drend	HBLAP;
drent	AEDAH=L<P<
drers	HBP=
dresh	ACH<
dress	A7C;HALEPF
drest	A;C:HIL;PB
drete	ADH;
drets	H<PD
drfax	H=LB
drful	AACBH:
drger	ABC=
drges	H<PC
drget	L<PA
drgin	ACH=
drgot	L=PB
drgue	A=H=PD
drial	HAIAL<
dribe	H=PB
drica	A=FAH9LG
drice	A=HB
drich	AFF=H:K<LB
drick	A:HE
drics	HBL=
drict	H<
drid	A<H=PD
dride	A<B=HDLAP<
dried	ACL=P=
drief	ACH<
drier	HC
dries	H=PB
drift	HBP=
drike	A=PB
drily	A=CDH=
drime	H=LCP=
drine	AAH=LDP:
dring	CALAP<
drink	A=HB
drint	A<
drior	CGH<
drips	B=PB
drise	C<HAPB
drish	A;PC
drisk	AB
drite	AFH:L;PA
drity	A<LD
drius	A=HB
drive	A;PB
drize	HCLCP7
drked	A<LAPA
drker	HCL;
drket	HFL:
drmal	AFH<L=
drman	H:LD
drmed	ABHBP:
drmen	H=LB
drmer	AHB=C=H<
drmit	H<PB
drned	ADP9
drner	HCL=
drnet	A=HBP=
droad	AACDH<P;
drock	A:HCLB
droes	HDL=
droic	ABH=
droin	HDP=
droke	A<PC
drole	HBP=
droll	A=HALC
drone	ADH;I=LEP:
drong	AICAH;L=P;
droni	H=LB
dront	A=D=HBL<PD
droom	A<HBPA
droot	HB
drops	HCP<
drose	A=HCL9PC
dross	ABBGH9L=
drote	A=H;PG
droud	AIH;L=P<
drous	AFC<H<
drove	H:L=PH
drown	AAH<LB
drows	H<PB
drple	H:LD
drrel	HB
drror	A=HAL<PC
drrow	ACHDL<P<
drsal	ADH=L=
drson	HFL=P<
drt	H<LBPB
drten	L<PA
drthy	ADH=L=
drton	C=HEL<
drude	ADP=
druel	AEH;
druin	H;PD
druit	H<LDP=
druly	A=CCL=
drun	L<PD
drunk	AEH;P=
drupt	AEH:
drush	HBP=
drust	A<C<HCPA
drves	H:PC
drvin	HDL;
drway	AEP=
ds	HALBP=
ds-13	I=LC
ds-on	BFH:
ds-to	H<JA
dsad	AEC=H<P=
dsafe	AGH;P=
dsage	A=HBLBP;
dsals	HDP<
dsalt	LB
dsame	AIH<L=P:
dsand	H<IE
dsane	AAC=H;LC
dsara	HBL<
dsarm	H;PD
dsat	H;PF
dsave	L;PD
dsaw	PC
dsay	H<L=PF
dsday	H;LE
dse	H=L;QE
dseas	AGH;L=
dsee	L=PD
dseek	H<PB
dseen	A<H<PF
dsell	C=H=PD
dsend	H=L=PD
dsent	H=PD
dsess	H=PB
dsest	ABH<
dset	H<PD
dsets	HCLBP8
dsex	A<HC
dsexy	ACH<
dsfer	H:PE
dsful	ACH=
dshed	HAL;PA
dshes	KDL=
dship	A;HFP<
dshot	A=HD
dshow	C:HCLB
dshut	H;PD
dsial	H<LA
dsian	ABH=
dsick	AGH:P<
dside	A=BICBH<L:P=
dsier	AD
dsign	A<HBL=PD
dsily	A=CB
dsing	AAC=HBLBQ=
dsion	A;HHI<P=
dsire	A=HC
dsist	H:L<PH
dsit	H;PC
dsite	A=HDP<
dsits	H=PB
dsive	AOD=H6LEP6
dsked	A=L=PB
dsky	A=HFL:
dsler	H=LB
dslim	AAH<LA
dslow	AEH<P<
dsman	A<HA
dsmh	HB
dso	CGH=L<
dsoft	ABH=
dsold	A:PE
dsome	ADC;FKH5LAP:
dsong	A;HE
dsoon	CIH;L<P=
dsooo	C=HB
dsory	ADH8LB
dsoul	A<HDL=
dsper	A;H=PE
dspol	HBL<
dssed	ABH=P=
dssic	AAH:LC
dssil	HCL<
dsson	HBL=
dssss	HALCP=
dssue	HB
dstan	H<LC
dstay	H<L;PF
dsten	H<PD
dstep	A=HB
dster	A;B=CCPD
dstic	AC
dstly	AEC;H=
dstop	H<L=PF
dstry	A=HEL=
dsual	AAH<LA
dsuch	AICAH;P9
dsue	L:PE
dsult	A;HC
dsun	HEL:
dsun.	H<LB
dsung	L=PB
dsure	CBHEL;P=
dswap	LBP=
dswer	A=HC
dt-in	BCH=
dt-to	L=PC
dtack	L=PB
dtact	ABH=
dtail	ABH=
dtain	ABB=C=H<PA
dtake	A<HDPC
dtale	AAH<
dtall	AGF=H=K=L=
dtamp	H<L<PE
dtand	A;H=IAL:PL
dtank	HDL;
dtant	AGP9
dtape	HCP<
dtart	AAH=L5PI
dtary	ADH=
dtask	HCP<
dtate	A8FBHALC
dtax	A=HAL=PB
dtays	H<PC
dtead	CJH:L=P<
dteal	A=PC
dteam	HCL=P=
dtear	H=PB
dtech	A<LD
dtect	A<H=PF
dteen	AEH<P=
dteer	F=HB
dtees	HCP<
dtegy	A=HB
dtell	H9L=PH
dtely	A:CGH=P=
dtemp	HBP;
dtend	AFH4PC
dtens	H=L=PC
dtent	ABL=P<
dteps	HDP=
dterm	C=HHP=
dters	HAIAL<
dtery	A<HA
dtest	A<C:HBLAPA
dteur	ACH;
dteve	LBP=
dtext	A;HFLBP;
dthal	ACH=
dthan	BLH:L<P=
dthat	A=B<FCH7KEL<NJP;
dthea	H=LB
dthem	HCL<
dthen	CHH8K=L<N=PC
dther	CGEBFFH:K9L<
dthey	H=KD
dthin	AFH=
dthis	A=FJH;KBL<P=
dthly	ACC<H=
dtho	HCP=
dthom	H<LB
dtial	ABH:LA
dtice	C<HJL6PA
dtick	A=L=PC
dtier	A<HC
dties	HGLAP8
dtify	H=PC
dtil	B:HD
dtile	AEH;P=
dtill	A=BICJD=H8L<N=P:
dtime	A=HEK=L=PA
dtine	AEH:
dting	ABC=PB
dtion	A=B=HJI:LA
dtire	AEC=H;L<PC
dtism	A=H9LH
dtive	AKCAHDP0
dtlaw	A=PC
dto	BFC=H:JHL<P<
dtock	ACHAP9
dtone	HCI=
dtood	A=H8PH
dtook	H9PG
dtool	HB
dtop	AEH:
dtore	C<HB
dtorm	H=LB
dtors	C=HDLAP<
dtory	AEHAL=P;
dtour	A<HCP=
dtown	HCLAP<
dtral	ABH<
dtred	A=HHP9
dtric	ABH<
dtrol	HB
dtroy	H<PC
dtrue	AECAH:P=
dtry	H8PH
dtted	A9HBPB
dtten	A=HB
dtter	AEB<L=
dtuck	AAH:PC
dtude	A=HGP;
dtudy	A:HBPA
dtuff	HCL<
dture	A:C<HF
dturn	A=HBL=PA
dtury	A<HFI=
dtute	A<LDP=
dtwo	ICL<
dtyle	A=HDL=
dtype	HCL;
du	AFH;P=
du.n.	H<LB
du.s.	LB
duard	A=H=PC
duare	ADCBH;P<
duary	A;H<LF
duate	ABL=P=
duble	A:CAPD
duces	H9PF
ducks	GBH7LDPB
ducts	HEP:
duded	A<PB
dudes	L<PD
dudge	HAL<PA
dudly	A=CB
duent	ABH;
duesa	H=LB
duess	L<PD
duest	A7HG
dugby	A=HB
dught	A:DCH6L;N=PN
dugly	ADC;
duick	AEH<L=P=
duide	HB
duild	A=H=PE
duilt	A=H=PD
duine	AFH<P<
duing	AAH:PC
duire	H<PC
duise	A=H=PC
duite	CEL;
duk	H<LFP=
dular	AFC<P<
dully	CCL<
duman	AHH9P<
dumer	A;HDP=
dunce	H9PG
dunch	H<LCPA
dunct	AFP<
dunds	HB
dunes	H<LDP=
duni	HBP=
dunny	AFH8LA
dunts	H:PC
dunty	H=LB
dup	BHH;L=
duper	A<CALA
dupid	ADH<
dups	HDL:
dur	HBP<
dural	ACL<
durce	HEL<P=
dured	AAH=L;PC
durer	A;HFL<
dures	HD
durge	A=L=PB
durgh	A=HBLA
duros	H<LB
durry	PC
durse	A;CBHB
durth	AHF=H:IAK=L<
durts	H<PB
duse	HDP;
dused	ADL=P<
dushi	HB
dusic	A7HI
dusly	A<CD
dutch	H<LB
duter	HDL<P=
dutes	HBL=
dvage	ABL=
dvail	H<PB
dvant	ACL=
dvast	AFC<H<
dvate	AHB=H:P;
dvelt	LBP=
dvely	ABCBH<P<
dvent	A;PF
dvere	ADH=P=
dvern	L=PC
dvers	H7PH
dvert	PC
dvery	A9CDFBP=
dvest	A9PG
dvial	AB
dvice	A=C=LD
dvide	H;PF
dviet	AEL:
dview	A<HFP<
dvina	HBL<
dvine	A<HC
dving	H;LDPA
dvise	H=L=PD
dvite	A;PD
dvive	A;PC
dvoid	H:L=PE
dvolt	HBL=
dvors	L=PC
dwage	A;LA
dwait	H;L=PF
dwake	AFLAP9
dwalk	H<PD
dwant	A:HAL<PF
dward	A<CKH:L<PA
dwarm	AECDH7P=
dwave	HCP=
dway	A=HEP<
dways	CAHIL:P8
dweak	AGH:P=
dwear	A;C=PG
dweed	HBLAP;
dweep	A=HBLAP=
dweet	ACH<
dwell	CHH=L;P<
dwent	A9H:L=PM
dwers	A=HB
dwest	A<CELBP;
dwful	CBH<
dwhat	CBFBH=KHL=N:P<
dwhen	CHL=P;
dwhy	CHH<L<
dwice	CIH7
dwide	AJCCH9P:
dwift	ACH=P=
dwild	ADCAH;P<
dwill	A;C=DLK=L:
dwin	H<L<PH
dwind	HGL<
dwing	A=C=PC
dwins	H<PC
dwire	HALAP;
dwise	AECIH9P6
dwish	A<PE
dwned	A:PE
dwon	H<L=PD
dwood	A=H=LC
dword	HFP;
dwork	A=HJIAL:P<
dworn	ACH<
dwow	GFH=L=
dwski	H=LB
dwtf	GDH<L=
dx	HB
dxact	AFH9
dxd	H<LC
dxing	A<HEP<
dxist	H<PD
dxo	GCL<
dxtra	ADH<P=
dxual	A<HB
dy	A=KFL=P=
dy-to	H=JB
dya	A=GDH<KCL<
dyard	A=HC
dyay	HBL=
dyber	A=HDP=
dycle	HBL=
dyday	AHC=H<P=
dyeah	GEH=P=
dyear	A8B<C=HKICL<
dyers	HBP=
dyes	GHH<L;P=
dyet	A=CIH<L=P=
dying	H9L<PH
dyork	H<LB
dyou	A<H<KKL<P=
dyway	CDH;L=
dyyyy	HBP=
dyzed	AFH=P;
dzens	ABB=HDP:
dzero	H<IFL=
d«	QB
dв	H=QB
d—	MCP=
d“	MB
d”	MB
d…	MB
e!	MC
e"	MC
e#	OB
e&	EC
e'	MDP=
e's	B=H<JLL=P;
e(	MB
e)	MB
e*	OB
e,	MD
e-	MC
e--	MBO=
e---	MBO=
e.	MDO<
e..	MBO=
e...	MCO=
e/	OB
e1,2	HCI<
e10-	IBL=
e100	A<IEKBL:
e104	A=KB
e10t	ADK<
e11t	ACK=
e120	IBL<
e13t	AB
e188	H<IC
e196	A;HAKB
e197	HB
e198	HAIBL=
e199	HBL=
e1st	AFI<L<
e200	IDL;
e20t	AB
e21s	ABHEI<K=L;
e250	A;KD
e2nd	ADI<L=
e300	A=IB
e3rd	ACI=L=
e4-y	HBL=
e4th	ADK=L=
e65t	A=KB
e6pr	ICL<
e6th	AHL9
e:	MC
e;	MB
e?	MC
e@	OB
e[	MB
e]	MB
e^	OB
e_	QD
eaaa	LB
eaba	AAL<PB
eabi	HDP:
eabl	HDP:
eabo	A8BPCEH;L:P:
eabr	A;CIH;P=
eabs	ABH:LB
eacc	HAL=PBQ=
each	A<H=L<PG
eack	H<PB
eaco	A<HD
eacr	A<BFL=P=
eact	H;J=L8PK
eada	A=H<LAPB
eadd	ACH;L8PH
eade	AEH;LBP:
eadh	C=H=PB
eadj	AAH<PB
eadm	H8LAPG
eado	A;L=PE
eadr	HBP<
eadu	HEL<P=
eadv	C=HDL:PA
eaff	A:HAPB
eafl	ACH<P=
eafr	AUH:L1P<
eaft	A<BMCEH8L;P<
eage	A:HBKALEP=
eagg	CB
eago	ADB=CFH:LAP9
eagr	L:PG
eah	GCH=L<
eahe	CIH:P=
eahh	HC
eai	DAL;PA
eaid	A;HKL9
eaim	A=H<PD
eair	A<LB
eais	H;LC
eal	A<HA
eal-	H<LDP=
eala	H<LC
ealb	BALBP<
eale	ACH;LCQ=
eali	AEB<CEH7
eall	A8BDC8FNL:
ealm	CBL=
ealo	A<BMCFH5P9
ealt	A8CBHGL=
eama	AHH7LDP<
eamb	ABH=
eame	B=GFH;J=LIP;
eamo	HB
eamp	ACH;
eamu	ACH9L<PC
eamy	HCL<
eana	AAH=L=PB
eanc	AB
eand	A;BAC=I=LCPA
eane	A<CC
eang	C=HALDP=
eani	H=LB
eann	AEHAL:
eano	A9C=FQH:P<
eans	A:HE
eant	AJB=H5I=LC
eanx	HAP<
eany	A8CMFIH9K=L;P;
eapa	A=CGH<P<
eapo	H<LB
eapp	AAPDQ=
eapr	H<LC
eara	ADH=L=
earb	ABH<
eare	A=BAHCL=P=
earg	A;L<PE
eari	A;HALA
earm	AAHCLDP6
earo	A=BOH9L=P:
earr	A:EAH=LAPC
ears	A:HALB
eart	A;C=HELCP;
eas	A=BGCDD=H:L;NEP<
easa	CFH=L;
eash	I<LC
easi	A:B;CHH:LE
eask	A<H8L=PL
easl	ADH=L<
easp	ABP=
eass	A9C8LDPG
eate	H:LAPC
eatl	A=C=HALB
eatm	C<HEP=
eato	BDP<
eatt	A=C=L=PE
eaug	LB
eaut	A;HBL;PE
eava	ACL=
eave	AHH6LEP;
eavi	AAHAL:
eavo	H<L=PE
eaw	GDH=L=
eawa	AACBH<LAP=
eawe	AHF=H<LAP:
eawf	A=CB
eawk	AFC<H=P=
eaww	GDH=L=
eb	HBLAP;
ebab	LBP<
ebac	A9CNH=L<P=
ebad	ACP=
ebak	H=LB
ebal	ADC=HBLBP8
eban	A<HDKALAP:
ebar	A<C=HDLAP=
ebat	A;LD
ebay	H=LB
ebbc	H=LC
ebc	CEH<
ebea	C=HCPA
ebec	A=H6PM
ebed	A<HHLBP7
ebef	A<BLC=H=P<
ebeg	A;H6L;PQ
ebeh	A:BIH=
ebel	BBH=N=PCQ<
eben	A9BAHBLC
eber	H=LEP<
ebes	ABCBH8NB
ebet	ACCCH:
ebib	A:LD
ebid	A<HALC
ebig	AIH8LAP<
ebik	LCP=
ebil	ACC;D=HDIEL<P;
ebin	AAL<PA
ebip	AHH<L<P<
ebir	A;C<HE
ebis	A<HB
ebit	ACCBP;
ebla	AAC<G=H<PE
eble	C=PE
ebli	ACCFP4
eblo	CCHCL:P=
eblu	A=D=LDPA
ebob	LB
ebod	A:C=KAPE
eboe	LBP=
ebog	ABH=
eboi	A<CCHAP=
ebol	ADC<H9PD
ebon	ABLBP;
eboo	ADHBL9
ebor	C<HBPC
ebot	A<C=FHL;
ebou	B;C=H<LBPF
ebox	HDL=
eboy	HCP<
ebra	C=HCLB
ebre	A9B=C;HCLBPF
ebri	AFC=H9I=PB
ebro	ADC;PDQ<
ebru	G=H=LCP=
ebtw	HEL=P<
ebub	A<HC
ebuc	HBP=
ebud	A:HALCPA
ebui	A<L:PF
ebul	A<C8HELIP:
ebun	A<HEQ=
ebur	AAC=HAL7PE
ebus	ACHDP8
ebut	A<C=EHH<LBP<
ebuy	A=L=PD
ebuz	A<HBPA
eby	A=BIH<L<
ecab	A3HILDP<
ecaf	HB
ecag	H<LC
ecal	A=D=F=H<LFPF
ecam	A;HCLBQ=
ecan	DJLAP7
ecar	A:C=HCK=LBPC
ecat	A=LBPA
ecau	A<L<PH
ecav	A=LB
ecei	HBP<
ecel	L=PB
ecen	A<B=C=HDLCP;
eceo	H<LB
ecer	AIH=LAP7
echa	A;B=C<EAHDI=PD
echi	ACB=C<HDLBP8
echo	A:C<HAPF
echu	HEP9
ecig	HBL=P=
ecir	A=BBHBL<P=
ecit	CAF=HFP;
eciv	AMH:L<P9
ecla	ACHAP<
ecle	ADCDL;P;
ecli	A8HGPA
eclo	CHHBL=P7
eco-	A<HC
ecoa	A=HDLAP;
ecob	H=LB
ecoc	A=HCP<
ecod	HALCP;
ecol	A:LC
ecom	AAB<C9IAPG
econ	ACB:D<G=LBN<PE
ecoo	A<L<PH
ecop	A;HDL<PA
ecor	ABI=LDP:
ecos	ABC7HBPB
ecot	LB
ecou	A<B=C=HBPE
ecov	A:B=C=I=LEPG
ecra	C=HE
ecre	A=LB
ecri	ACL=P<
ecro	A<B=PG
ecru	HAL<PA
ecul	A=I=LC
ecum	ABF=H<LDP<
ecur	L<PB
ecus	A=HEL=
ecut	ADB<H=L=PB
ecyc	HBP=
eda	FFH<L=
edad	HB
edai	ABC:HB
edam	A=CLH=P:
edan	C<HGLAP;
edar	AHH;P;
edat	A;HDP=
edav	A=LFP=
eday	CAHGL8
ede	H;QE
edea	CDHAL=P=
edeb	A:HHL=
edec	CBH=I=L<PE
eded	H;LAPC
edee	AFCCH:P;
edef	A6HDPE
edel	AAHBL=
eden	A<LBPA
edep	C=H:LDPC
edes	C=LBPA
edet	A9HBPF
edev	A<PC
edia	A=HFL<P=
edic	A<L=PC
edid	C9DIHAL=P;
edie	H;PC
edif	AB
edim	A<HCI=PA
edin	A=HDL=
edir	AACBH8LC
edis	ACC=HAL<PC
ediv	H;LAPC
edj	H<L:PG
edm	HBLAP;
ednt	D=HBLAP=
edo	DIH;L=
edoc	A=HFP=
edod	AAH<
edoe	DJH<P:
edog	HDL:
edoi	H7L:PHQG
edol	A:HDL:PE
edom	A;LB
edon	A;DEEAL3PL
edoo	A;HGI=
edor	LB
edow	A:BLL8
edoz	HBP=
edr	LB
edr.	H=LB
edra	A=PC
edre	A8C=PL
edri	A9C<HIL=
edro	LB
edru	ADL9PB
edry	ACH=
edud	A=HB
edue	ACCAH<P<
edum	H<LB
edun	HCP<
edup	A:HBPA
edut	A=LBP=
edwi	H9LCPA
eeac	FJH=L=P8
eeag	AACAH<P=
eear	CAH<L=PE
eeas	AIB=H4LD
eeat	H8PI
eeco	ABFAH<KAP<
eedi	H;LC
eedu	AFP9
eeff	ADHAL<P9
eeig	ABP<
eeit	A<C<EKH<LAP=
eela	A<H=PD
eeld	ACC9DAHBL=
eeli	ABH6PF
eels	A<CIH;K=P=
eema	HCL=
eemb	AFH:L;PB
eemi	H;LC
eemp	A:PC
een	HDP=
eena	A6L=PK
eenc	A<BAH:PF
eend	A;H9PJ
eene	FCP=
eenf	H=L<PD
eeng	ADLBP7
eenh	H7PI
eenj	H<L=PE
eenl	ACH<
eeno	A<B;CLH=L=P<
eenr	A:LD
eens	A<H;PH
eent	ACL;QA
eenv	H;PD
eepi	A=HEL<
eequ	H;L<PH
eesc	A<H=PE
eess	ABP=
eest	A<HBLA
eetc	ABH6P=QG
eeth	HB
eeur	A=LDP=
eeve	AAB=CMH=L<P9
eevi	AFH9L=PA
eevo	A<H;LBPD
eexa	L<PA
eexc	AGBDH:L=P;
eexe	A<HCLAP<
eexi	AAH9L<PG
eexp	L5PK
eext	AAH:L=PD
eeye	A=HEP<
efac	A;HAPE
efai	A=L<PE
efak	ADH<P=
efal	ABC=H;L:PG
efam	AEC=HAP:
efan	AEHBL<P<
efar	A8CFHCP=
efas	B=CNH:L<P8
efat	ABH<LBP<
efav	AGH7L=PB
efea	C=HD
efed	H9LBPA
efee	A9C<HDPD
efel	A;HBPB
efem	AGH:
efer	AAH;LA
efes	A=PC
efew	AIC<H;P<
efib	HGL:Q=
efie	ABKCP:
efif	AAH=IBL=
efig	A9HAPE
efil	A;L=PH
efin	ACCBH<L;PCQ=
efir	AACBHHI=L;P8
efis	HAP<
efit	ABH=
efix	A;HAL<PF
efla	ABH=
efle	L=PC
efli	A=C=LBPB
eflo	FAK=PBQ=
efly	AAC=L;PD
efoc	A;H<L<PJ
efol	AAC=H=L;PG
efoo	F=HEP;
efor	BDCGF=H9IAK=L:NCQ=
efos	AHC<H=L<P=
efou	A<B<D=F=HAICPC
efra	AFCAH;LDP7
efre	AAH<K=PD
efri	AGC:HALLP.
efro	A=PC
efru	AJP3
efuc	AIC=LDP6
eful	ABCDF=L<PA
efun	HBLA
efur	AECCE=F<H=
efut	AOC=FAH3P9
egai	A<HBPA
egal	A<LA
egam	HDLAP:
egan	HC
egap	A=HB
egar	A=HALCP;
egas	A<HIL<P=
egat	A;C=HBLA
egau	D=LC
egav	H;LAPC
egay	HDL=P=
egea	LB
egee	HB
egen	AB
egeo	HALEP;
eges	A:HE
eget	A<H9PG
egi	ACHAL:
egia	A<HC
egif	ABHBP9
egig	HCL=
egir	LBQ=
egiv	A:H=L<PL
egla	ADLAP:
egli	HCP=
eglo	ABHCP:
ego	C=DAL<PD
egoa	A<HGL<P=
egod	AAC8HBLEP<
egoe	H9PG
egoi	A:BAPC
egol	A=C<HALAPA
egon	A=C=HCL=PC
egoo	AACAGBP:
egos	HBLCP<
egov	A:H=LG
egra	B=C=HDI=LAPBQ=
egre	AMC;H;LCP;
egri	HALDP<
egro	C9HBPA
egru	AHH=P9
egua	A<PE
egue	A=PC
egui	AELCP8
egun	AAHBP<
egut	H<LD
eguy	HEL<P<
eh	HB
ehab	A<LB
ehac	PB
ehad	A<DGH=
ehah	B=GEL<
ehai	AAHDP9
ehal	HCLBP;
eham	L=PB
ehan	A<BAF<HD
ehap	ABH5LDPD
ehar	B<CJH7PA
ehas	A<DFH=L=
ehat	A;HCK=L<PE
ehav	A:C=DKH;L=PB
ehaw	HBQ=
ehay	H<LD
ehea	ACD=HCK=
eheh	GCL=
ehei	A<HB
ehel	C<GCL7PF
ehem	C;HDK=LA
eher	A<CFJAKEP:
ehes	H<KD
ehey	GDH=L=
ehi	GFL<
ehid	HAL:PF
ehig	ADB=HDK=L=P=
ehil	LCP<
ehin	B=H<PC
ehir	A<H9L<PL
ehis	A:F:HBKHLAP=
ehit	A<H=LAPB
ehmm	HCL=
ehol	AAC9H;PG
ehom	AAB=CEHDL:P=
ehon	CAHDL;
ehoo	AAHAL<
ehop	BAF=H;L=PH
ehor	A;HC
ehos	A:HEL9PF
ehot	ADH9LDP<
ehou	A:GAHHK=LGP3
ehow	CHP<
ehug	AEH:LA
ehul	L=PC
ehum	AFH:
ehun	A=C=IGP;
ehur	H9PE
ei	H=KIL:
eiam	H=KC
eid	HBP=
eide	ACC<HCP<
eign	A<H9LAPG
eill	AFH;
eilo	H<LB
eim	HBLAP<
eima	A=H;L=PG
eimm	ADH=P;
eimp	ACC=H=L:PH
ein	BKH;L=P;
einc	ACB=C=G<L<PE
eind	ADCFH;P<
eine	ABP=
einf	ACHAP<
einh	A=H9PH
eini	A8HCLAPA
einj	A9HAPC
einn	AHL;P<
eins	A<BGCBH8L=PA
eint	AEC=DAI=J=LAP<
einv	H;L:PH
eipa	H<LB
eipo	LC
eira	H;LE
eiro	AABAP<
eirr	A=CB
eisi	F=H=LEQ=
eisl	A;LF
eiso	A9HIL=
eiss	A;HE
eive	KDL=
ejai	A=H=LD
ejan	A=H<LD
ejar	H<LDP<
ejaz	HBL<
ejer	HBP=
ejes	LD
ejet	HDLAP:
ejew	H:LFP=
ejil	LB
ejob	C<PC
ejoi	AAH:PE
ejok	A=HDL=P=
ejos	L:PF
ejou	A<HFL=P=
ejoy	HCP<
ejul	C<LC
ejum	A=H<PE
ejun	A;C=HCLB
ejus	A=CJL:
ekar	H;LF
ekas	HBL=
ekea	HCL=
ekee	H9L<PJ
ekei	HB
eken	LEP<
ekep	H;PD
eker	H<PA
ekey	AGH<P;
ekic	L=PB
ekid	A<HBLAP<
ekil	A=H=L=PG
ekin	A;CFLBP:
ekir	H<LC
ekis	A=HELAP:
ekit	A=C=HC
ekkk	LB
ekno	A<H:L<PK
ekon	A=H=LD
ela	HBP=
elab	A;HGP=
elac	HBP=
elad	A:HCLCP=
elai	H<PD
elak	LDP=
elam	ADH=
elan	A<HHP;
elap	A;HE
elar	AHH9P;
elas	AMCAH:L8
elat	AFB=CMH5P7
elau	A:C;HBK=PI
elaw	GBHEP8
elay	H=PE
elaz	ABH=
elea	A9BCCDL9PE
elec	H<PA
eled	A;H=LAPC
elef	B=HDL;PB
eleg	AEP:
elen	C<HCL=
elep	HBL=
eles	ABCEH=P9
elet	L=PH
elev	A<HB
elib	LBP=
elic	A=LB
elie	A<H9L=PJ
elif	A8HI
elig	AJC=H<LCP5
elik	BEC<H:L=NCPB
elil	A=HB
elim	ADHCP8
elin	A;HHLAP:
elip	ABL=P=
elis	A;C=HBI=PC
elit	ABCCL=P:
eliv	C:HBL:PH
elma	GCH<
eloa	A=C=HIP;
elob	A<HCL=
eloc	L;PF
elog	A<HBLA
elol	GDL;PB
elon	ACCIF=H<LAP7
eloo	A6C=GBH=L=PK
elor	H<LA
elos	A<C<H=L=PK
elot	A<CA
elou	AACBH=
elov	AIB<C9
elow	AGF=H<L;
eloy	LB
eluk	I=LC
elun	A<HALCP<
elyd	HCL<
elyn	L=PB
elyr	A<HD
emac	HBLAP=
emad	C=H9LBPGQ=
emag	HCL=P=
emai	PC
emaj	ADP=
emak	A:G=PG
emal	C=H=LD
emam	HCL;
eman	ABB=C<HC
emap	L;PE
emar	ABHALAP=
emas	HBLCP;
emat	A5B=C=HDPH
emax	A:HC
emay	CEH:LCQ=
emea	A:HAL9PJ
emed	AAHALAP;
emee	A;HDL<PC
emel	A:H=LE
emem	A9HDLDP<
emen	H9PH
emer	HALBQ=
emes	AALBP<
emet	A9PE
emic	A:HBLCP=
emid	ABB=C=HCI=LAP=
emig	H:LD
emil	ABIFP9Q=
emin	B=C=EBHBI=KCLBP8
emir	EAH;LAPA
emis	AEI=L=
emix	ACP:
emmm	H<LC
emoa	A=H;PG
emob	ABH9PB
emod	AFL:
emol	ABH=
emom	A=HDLAP;
emon	AAB<C:HELA
emoo	A=HAL<PC
emor	AFCDHFL:P5Q=
emos	AHCGH8L;P;
emot	ABC<HCL:PB
emou	A=HDL:PA
emov	A<D=HE
emt	HBP=
emtv	HBI;
emuc	ACCCH;K=LAP=
emug	ABH=
emul	AAC:HDL=PB
emum	A=HB
emun	A=I=LC
emur	A=C=HB
emus	A;HBLDP;
emut	AHH7P=
emys	A=HDLAP9
ena	H;JHL<
enad	H<LC
enak	LB
enam	A;PA
enap	LBP=
enar	AAC<
enat	D=H=KBLB
enea	AABHH7PAQ=
enec	AEH9
enee	AAH<L9PI
eneg	A9PG
enei	ACC<FHP9
ener	HDP9
enes	A9HGL=
enet	ADC=HCLAP7
eneu	HCP<
enev	CCL=
enew	AAHBLEP9Q=
enex	AGCCH;L;P=
enia	H;LD
enic	AFH=P<
enig	C;HGL=P<
enin	ACH8IC
eno	FIH<L;
eno.	HFL9
enob	ABH=
enoe	HCL=
enoi	ABHBP;
enom	A;HBL=PB
enon	AJB=CIH9I;L=P:
enoo	LBP=
enor	CJH;L=P<
enos	A=HB
enot	A=B=H=PD
enow	CMH:K=P;
enuc	AGC=H<LBP;
enum	HEIAL8
enur	A<HALBP=
enz	H=LB
eoba	H;LD
eobj	A9HE
eobs	ADP<
eocc	A<H9PH
eoce	A=HGL<P<
eoct	A<LC
eodd	ADH<L=
eoff	A8BGCCHAL9
eoh	GEH=L=
eoi	HBL=
eok	GFL<
eoka	GGH<L=
eold	AKC=H9P:
eoly	H:LD
eon	BKH:L=P=
eonc	ACCIH:L<P:
eone	AEIHK<P8
eong	AFH=P:
eonl	AICDH8L<P;
eooo	HBLAP=
eope	AAL=PB
eopi	A:HBLC
eopp	ACH<
eorc	HDP:
eord	ACC:H=LBPB
eorg	L<PE
eori	ABH=
eoth	ANCDF<H=L7P:
eoug	DHP6
eour	H:KHL=
eout	AEBICCF<HAL7P8
eove	ACBKF=H:I=L:
eowe	H:PD
eown	AEB=L;PA
epac	A;HHLBP7
epad	A<HCLCQ=
epai	A9L=PF
epal	H<LAPA
epan	A;HEL;PB
epap	A<HD
epar	ABCBHBL=
epas	AAG=H:KBL;PG
epat	A=HALB
epau	HCLAP<
epav	HDP9
epay	A=B=PE
epea	CAHGL<P:
epec	H;L8PJ
eped	A=H;PE
epel	LC
epen	ACLDP;
epeo	FCHCKBL6
eper	I<PE
epet	ACC;H<LA
epha	A:HBPA
ephi	A<HB
epho	ACC=HBK=
ephy	A<HA
epic	A9HAI=LCPC
epin	ABH:LA
epio	A:PE
epip	HDP<
epir	A;LB
epis	HALBP9
epla	A9HDPA
eple	AACAGJH;P8
epls	GEH<
eplu	A<C=EFH=L=
epoi	A;HGL=
epol	AAB=FBHDI=L;
epoo	ACDAL=
epop	ABP<
epos	AEC:PB
epot	ADP9
epou	H;PE
epov	A=HB
epow	A:CAHDO=
eppl	HCP=
epra	C=HDL:PC
epre	AAB=CHF<H<K=PC
epri	ABCEJ=L<P;
epro	AAD<I<L=N=PEQC
epru	ABH=
epub	AEHCP7
epul	A:H<PH
epum	L;PF
epup	HCL;
epur	H<PA
epus	A=H=L=PD
eput	A=H:PH
eque	HEL<
equi	ACCGH:L:PA
equo	HCP=
erac	ADC=L<PBQ=
erag	A=HB
erai	A5C<HGPG
eral	C;HB
eram	AAL<
eran	AEH=
erap	CBH<
erar	ACH=L=
erat	A<FAHFL<P<
eraw	ADH=P=
eray	H<LDP=
ere	DBHDL;P<
ere-	A=HF
erea	B<F<LAPB
ereb	A=I=PE
erec	C<F=HBL9PH
ered	AAPB
eref	C=L=PC
ereg	CBH;L;PG
erei	A<H;LAPE
erej	A<H<PE
erel	A=C:PI
erem	B<C=H=L7PN
eren	H<I=PE
ereo	A=H;PF
erep	A6C<HBI=LEPH
ereq	A7L=PK
eres	BAH=PE
eret	ABHBL6PB
ereu	A=H=LC
erev	H9KAPB
erew	AFC:H<PB
eric	ADF=HAL=P<
erid	H<LC
erig	CDD=HAL<
erin	A=HBLBP;
erip	ACHCL;P;
eris	HAL<PB
erit	A<HA
eriv	AEHDL=P8
erob	AAHAL:PE
eroc	A=C=LBPA
erog	A<HC
erom	A=H9LAPE
eroo	A;LEQ=
eros	A<C=HBPA
erot	HBP<
erou	AEB<CEP8
erow	A<HC
ert	H<LBPB
erte	H=LBP=
erub	ACH=L=
erud	ABLAP=
erug	A=HC
erui	A=H;PE
erul	A<HC
erun	C;H<L=PJ
erur	AB
erut	ACC<
erya	HBL<
es	HALBP=
esac	AAH<PA
esad	LB
esaf	AFL<P=
esal	A:C=HBLC
esam	ACHBL=P8QA
esan	A;HAI=LDPB
esat	A9LEPA
esav	HAL8PF
esay	A=L=PD
esca	AGH<P=
esch	A=C=HBLEP<
esci	HALCP:
esco	B<HGL;
escr	A9HCPB
ese	H=L;QE
esea	HDP:
esee	A;H9L;N=PN
esei	H<PB
esel	CFH<K=L9PE
esem	A:HE
esen	C=H<PG
eseo	LE
esep	ANLAP1
eser	A<C=HAL=PE
eses	HBL=
eset	A9C=DAH<LBPC
esev	AFH:ICL<
esex	ACP=
esha	AAC<LAPB
eshe	C<KELBP9
eshi	A;C=HCLAPA
esho	ADC:HAPB
eshr	A:H;LBPF
esic	ADP<
esid	B;C=HGL=P=
esig	A=LAPD
esil	AEC:H<LA
esim	AGCEH3
esin	C=F=L<NNP;
esis	HBP=
esit	A=BAL<PD
esix	ABH<
esiz	HBP<
eska	A=HDLAP;
esky	A8PF
esla	A;PD
esle	A;HCL=PC
esli	AACAH;LA
eslo	AFCAH=L=P=
esma	AMCBF=H:L;P;
esme	H<PC
esmh	HB
esmi	A<LAPC
esmo	A<HEP<
esmu	HEP8
esne	HDP:
esno	ABH:PA
eso	CGH=L<
eso-	A=PB
esoa	AAH=K=PB
esob	ADH<L=
esoc	AAH;LB
esof	ACL<
esol	ADH:PB
esom	B=CRFKH2I=K:L<NAP8
eson	A;HGP=
esoo	A:CKL=P<
esop	ABC<HDP9
esor	AFC<L:PA
esou	AACBPAQ=
esov	AKL8P;
espa	ACHALBP9
espe	A;LANAPC
espi	A=LBPA
espl	B=HEL=P<
espo	C<PC
espr	A9C=HFL=PB
espu	H<L<PI
esqu	AFCAH;L=
esta	ABC<F=KAPEQ=
este	ABB=PC
esti	B=CJL8
esto	A9C=HEL<PGQ=
estr	AGC9D=FAPB
estu	ACC=HCP<
esua	H=LB
esub	ACB=C<L;PD
esuc	ABB=CCL:PA
esud	ABLAP<
esue	L:PE
esuf	H:PE
esug	A;L=PD
esul	HAL=PB
esum	A9HDLA
esun	C;LE
esup	C=HAPC
esur	AECEE=HAL9N;
esus	A=C=H;PG
eswa	HHL<P;
eswe	AHC<HCP8
eswi	HDL:
eswo	A<PC
esym	A=HEL=
esys	HEP<
etab	A8HHP=
etac	H<PD
etak	C=F=L9PJ
etal	ACC;H=LE
etam	ABH=P=
etan	LBP<
etap	A=HDL9PB
etas	PB
etax	HGK=L;
etay	LBP=
etea	A:F=HDLAPA
etec	A=HD
etee	AGH:L=
etel	AAC:HBL<PD
etem	ACHBLAP6
eten	A;HCIBL<
eter	HB
etes	A9C=HGLA
etex	HALDP;
etha	A8BGFFG<H:KBL8NFP<
ethe	A8B<CFFDH8I<KKLCP9
ethi	B;CBD=E=FFIBKDL:N=P<
etho	A<B;C<F=IGNIP:
ethr	A6BIC;HCIEL9
ethu	LEP<
etic	A;PD
etig	AFH8
etil	BGC;N=P=
etim	A;C;HELBPA
etin	ABL=
etir	ABHGP6
etit	HDP<
etmr	HCL=
eto	BFC=H:JHL<P<
etod	CAHEL;P<
etog	A:CME=H;K=LAP=
etom	A=CBHHI=P8
eton	A=BACDHCP:
etoo	CDG<L<PA
etop	AEP;
etor	A;C=H<PJ
etou	AIB<C<G=LAN=PA
etow	AELCP7
etra	A;B=C=HCPC
etri	A<H:IFPB
etro	B=HBLBP:
etru	A<CAHCP;
etry	A<H<PG
etue	H:LE
etum	HB
etun	A=LB
etur	A8C=PI
etut	H;L<PG
etwe	A;C=IFLAP=
etwi	A=B=CFLCP7
etwo	HCICL;P<
etyr	A:HE
eu	AFH;P=
eu.n	H<LB
eu.s	H<LD
eube	LB
eugh	B=GEH=
eugl	ADC;
euk	H<LFP=
eukr	H<LB
eult	ACH<P=
euna	AHC=HBL=P7
eunb	AHL<P:
eunc	AKP3
eund	AGBIC=H8L;
eune	AHC=HCL;P9
eunf	AGHAP6
eunh	AHH=P9
euni	ACLDP:
eunk	AEHBL:P<
eunl	AEBBC;H:
eunm	AGP7
eunn	ADH<P=
eunp	ANH=P2
eunr	AGH;JCLAP8
euns	AIC:H;LBP:
eunt	AEBJC=H;L=P7
eunw	AMH9P8
eup	BHH;L=
eup-	BAHBP;
eupd	A=H=PC
eupg	H=PB
euph	H;PD
eupl	H9PG
eupp	ABH=
eups	ABL:PA
eupw	A=CFH;
eur	HBP<
eurb	ACH;
eurg	AAH;PA
euse	A:C=HAL<PH
eusi	A=H:PF
evac	ADHBP7
evan	A<H7LGPB
evar	A:H=PD
evas	AEC=H;
eveg	A:HE
even	A<PA
ever	ABH<L9QC
evet	BAHDL<
evic	A=HCLBP<
evid	A<HEL=
evil	ABL=
evio	AEH5LCPA
evir	ABH<LA
evis	A9HDPA
evit	ADH<
eviv	ABHAL<
evoi	LB
evol	AAH=L<PA
evot	A8HILAP<
ewag	HB
ewai	A8C=PH
ewal	A;H=LBPEQ=
ewan	A5FAL;PL
ewas	A=HDLAP;
ewat	A9C<E=LAPF
eway	A=HCP;
ewea	AFC<L<PA
eweb	A=C;HFLBP<
ewed	A:HCLA
ewee	HGP9
ewei	PB
ewel	A=CKDDF=H;P;
ewen	A9H<LAPF
ewes	I=LCP;
ewet	AFH;
ewha	A<B=C8FPH:KJN:P;
ewhe	A=CTH8P7
ewhi	A9B=C<FDH<KGL=NIP:
ewho	ACH2KCLEP=
ewhy	CHH=K=L<
ewic	ACP:
ewid	AGF=H<P=
ewil	ADCADHH9LDP1
ewin	A=B=C<HCPD
ewir	AALBP<
ewis	ADC;PB
ewit	C=H=L=PE
ewom	CBHAL=
ewon	A=C=DBH=PE
ewoo	AAGAH:PCQ=
ewor	ACBAC=HAJ<KCL9PB
ewou	A<PC
ewow	GFH=L=
ewri	A;H8LAPI
ewro	ACCAH<L<PA
ewtf	GDH<L=
ex	HB
exd	H<LC
exo	GCL<
exxx	HBL=
ey	A=KFL=P=
eya	A=GDH<KCL<
eyar	A=HC
eyay	HBL=
eyea	B=GGHBI<KAL:
eyes	CAFAGFL;P;
eyet	A=CIH<L=P=
eyie	H<PB
eyou	AEC;H;KOL:P7
ezer	DAH<IGL;
e«	QB
eв	H=QB
e—	MCP=
e“	MB
e”	MB
e…	MB
f!	MC
f"	MC
f#	OB
f&	EC
f'	MC
f(	MB
f)	MB
f*	OB
f,	MD
f-	MC
f.	C=H=MBOFP<
f/	OB
f9	A=H;IML:P=
f9x	AAC<F=IGLEM=N=P;Q=
f:	MC
f;	MB
f?	MC
f@	OB
fXX	A7B=DAFAGAH<JBK:LQM=N;O<PA
fXX-	H<LEO=
fXx	A8B<C:H:K=LZN9O<PAQA
fXx-	A;BAC=E=FDIALKP9
f[	MB
f]	MB
f^	OB
f^XX	A<B=LDO=PA
f^XX-	LD
f^Xx	HCI<LFM=N=O<
f^Xx-	IBLAP=
f_	QD
fc	B=C=F=HFI<J;LQM=N:O=P=QA
fc-	A=HALBO<
ftXX	A:B;H=JAK;LMO=PB
ftXx	A=F;HEI=J9K=LSN<O;PA
ftXx-	C=HCI=LDO=
ftx	BAHFJ<L;N=O=PB
fx	ACB=CBF<GAHJI=J8L=M<N<O;PDQA
fx-	BAC=EAHCI=KAM=O;Q=
f«	QB
f—	MCP=
f“	MB
f”	MB
f…	MB
g !	MC
g "	MC
g #	OB
g &	EC
g '	MC
g (	MB
g )	MB
g *	OB
g ,	MD
g -	MC
g .	C=H=MBOFP<
g /	OB
g 9	A=H;IML:P=
g 9x	AAC<F=IGLEM=N=P;Q=
g :	MC
g ;	MB
g ?	MC
g @	OB
g XX	A;DAFAGAJBK;LFM=N;O<PA
g XX-	H<LEO=
g Xx	A5CBGBHDLAN9O<PBQC
g Xx-	A;BAC=E=FDIALKP9
g [	MB
g ]	MB
g ^	OB
g ^XX	A<B=HBLBO=PA
g ^XX-	LD
g ^Xx	CAI=L<M=N=O=PD
g ^Xx-	IBLAP=
g _	QD
g c	ADCAF=HFI=J;L9M=N;O=PEQC
g c-	A=HALBO<
g tXX	A:B;JAK;LJPA
g tXx	AFB=CCF=GBHGI=J9K=L;N=O<PA
g tXx-	C=HCI=LDO=
g tx	BAHFJ<L;N=O=PB
g x	ACB=CBF<GAHJI=J8L=M<N<O;PDQA
g x-	BAC=EAHCI=KAM=O;Q=
g «	QB
g —	MCP=
g “	MB
g ”	MB
g …	MB
gF Xx	C;LGPA
gF ^Xx	A;HALEP=
gF c	B=C<HALE
gF tXx	A:C<G=HDLHP=
gN Xx	AEH9LCP=
gN c	A=H;LHP<
gN tXx	H:LG
gP XX	A=H=LD
gP Xx	A;H:LJ
gP ^Xx	H<LE
gP c	H=K=LGP<
gP tXx	A8H;LHPC
gp XX	H<LC
gp ^Xx	ABC=HBL=P=
gp c	A=HDP=
gp tXx	ACC=
hADJ	B=C=F=H=J=LDMBN=OEP:QD
hADP	DAF<J=K<LBMCN9OGP9QA
hADV	A<C<H=K<LBMBN<OFPB
hAUX	A=B<D8LBMCN<OCPB
hCCONJ	A=B=C=LAMAN<OC
hDET	A=C<LBMBN:OEP=QA
hINTJ	A:H;PD
hNOUN	A;B<C<J<K:LCMCOFP=QF
hNUM	A<F=IAJ=K=LCMAOBP7QC
hPART	A;B=CBD;FALCMBN8OF
hPRON	A<C=F<H;LBMDN=OCQC
hPROPN	A:B=C;H=J=K<LDMCOEP=QE
hPUNCT	A9B=C;F=GAK=MDN;OEP;QD
hSCONJ	B=FAG=HALBN=OAP;
hSYM	A<B=C<G=H<K<LCMBODP=QF
hVERB	A<C;J:LBMDN=OGP;
hX	A;C=H;N=OEP<QI
iADJ ADJ	B=HAN=P<
iADJ ADP	C<FAPB
iADJ ADV	K:NAP;
iADJ AUX	ABCAF<H<JBL<N=
iADJ CCONJ	J<LB
iADJ DET	AAB=F<IBKAMBN;OAQ=
iADJ NOUN	G=J<KAP<QA
iADJ NUM	A=C=LAPB
iADJ PRON	BADAFAHBN<P:
iADJ PROPN	A<DAH<J=LBPA
iADJ PUNCT	CAHAI=LBP<QA
iADJ SYM	AAH<L=QA
iADJ VERB	BAF=HAKAP<
iADJ ^	H;K;NAPH
iADP ADJ	C=F<HAN=PA
iADP ADV	B<CBEAI<J=OA
iADP CCONJ	ABB=CDH=I=KAN=P=
iADP DET	BBN;P=
iADP NOUN	E=F=J<K=MANAOAQC
iADP PROPN	A=C<F=LDQA
iADP PUNCT	AAC<FBIAN<
iADP SYM	A<CALA
iADP VERB	BACAI=J=K<NA
iADP ^	B<C=DAFBJCK=P=
iADV ADJ	A=HEP:
iADV ADV	FCHAI=K<
iADV AUX	B<CCF<PA
iADV CCONJ	AAC=FAH=JAK;
iADV DET	B<F=HAJAL<NA
iADV INTJ	AAH<
iADV NOUN	A=C=H=KBQA
iADV NUM	A=PC
iADV PART	AACBH<JAKAL<
iADV PRON	A<B=C=HBJAN<PA
iADV PROPN	AAC<FBH<N=PA
iADV PUNCT	AAF:J=LANB
iADV SCONJ	A=H<PD
iADV VERB	BBJ<LAMBP:
iAUX ADP	CAD=PB
iAUX ADV	DAF<H=PA
iAUX CCONJ	AAB<H<JAPA
iAUX DET	HDP9
iAUX NOUN	BAC=DCFAG=H:K;NB
iAUX NUM	A;HDL;PB
iAUX PART	C;EAFAHBKALBP9
iAUX PRON	BAD=F<IAJ<KAL=MANA
iAUX PROPN	B=DAFBH:K=PA
iAUX PUNCT	D7H;LGN<PD
iAUX VERB	AACBF=HCP8
iAUX ^	D8PF
iCCONJ ADJ	AFF=L=P<
iCCONJ ADP	A=BBC=FAL=PB
iCCONJ ADV	CCH=L=PA
iCCONJ NOUN	C=F;G=HBJBKAP=
iCCONJ NUM	C<HAOA
iCCONJ PRON	A=FAHBJ=
iCCONJ PROPN	A<C=I=J=LGP=
iCCONJ PUNCT	FBMAN=P<
iCCONJ VERB	B;F=HAK=NAPA
iCCONJ ^	CAH=KBN<P<
iDET ADJ	ABC;
iDET ADP	H<J=OA
iDET ADV	D=LAP<QA
iDET AUX	AAB;CAF<HBI;KCPB
iDET CCONJ	BDC<D<IBK=LA
iDET DET	L;NBPA
iDET NOUN	BAH<I=L=
iDET NUM	A=CAH;PA
iDET PART	C<DAHBK:
iDET PRON	A=CBFAHAN;P=
iDET PROPN	A<K<LA
iDET PUNCT	AAB;CAOAP=
iDET SCONJ	C<LC
iDET VERB	IAOCP=Q=
iDET ^	AAF<KD
iINTJ PROPN	A=HB
iNOUN ADJ	C<DAKCN=
iNOUN ADP	A=KALB
iNOUN ADV	B=CAJBK8NA
iNOUN CCONJ	AAFAHBJ:KBN;P=
iNOUN DET	A<EAKAN;OAPAQ=
iNOUN INTJ	ACC<KAL<
iNOUN NOUN	A<C=IAKAN=
iNOUN NUM	BBC=JAOAP=
iNOUN PART	CBF:K;ND
iNOUN PRON	A=CBK=L<PB
iNOUN PROPN	A;D=H=LDMAOBP=
iNOUN PUNCT	B<FAIALAP;
iNOUN SCONJ	AAH<PB
iNOUN SYM	B<FAHAJ=K=
iNOUN VERB	BBC=F<HA
iNOUN X	H<QD
iNOUN ^	C=FCI=K;NAO=PCQB
iNUM ADP	BAJ=LAP<
iNUM ADV	C=HC
iNUM AUX	ADBAGAH<I=L;
iNUM CCONJ	A:CBPA
iNUM DET	ABF=H=I<KAPB
iNUM NOUN	B=IAJAL<
iNUM NUM	AAC=IBP;
iNUM PRON	AACALAP9
iNUM PROPN	H<K=LBNAPA
iNUM PUNCT	A=BBC;G=I=J<KALCN=OAQB
iNUM SCONJ	H=LB
iNUM VERB	CAHAP<
iNUM ^	A<CAHB
iPART ADJ	AACBD<P=
iPART AUX	A=B<C=DDFAH6PL
iPART CCONJ	A=HAPB
iPART DET	H<PA
iPART NOUN	D;HAN=PA
iPART NUM	AALAOAP:
iPART PART	BBPA
iPART PRON	AAB;CAH<JAK;NAOB
iPART PROPN	A<CAJ=KALA
iPART PUNCT	A<D=HCL<N=
iPART VERB	D:FALAN=PA
iPART ^	ABCADCHHN=P-
iPRON ADJ	AADAFAH;
iPRON ADP	C=D<IALBN<OA
iPRON ADV	A<CAJALA
iPRON AUX	A=D=GAH<JBK<NCP=
iPRON CCONJ	A=DAF=HAL=PB
iPRON DET	A=C=HALAPB
iPRON NOUN	BCG<LCQA
iPRON PART	HAL;
iPRON PROPN	AAB=KALAP;
iPRON PUNCT	F<L=PA
iPRON SCONJ	H<PB
iPRON VERB	FAI=J:NBOAP<
iPRON ^	HAL<
iPROPN ADJ	A=FAHBKAP=Q=
iPROPN ADP	C;F=G=IBKALBN<
iPROPN ADV	A<B<DBJA
iPROPN AUX	A<I=LA
iPROPN CCONJ	A=B<EBH=NA
iPROPN DET	B=F:JBKBMANAPAQ<
iPROPN INTJ	HCL=P=
iPROPN NOUN	FBN<P=
iPROPN PRON	H<
iPROPN PROPN	A<CAD=F=J=K=LBOBQC
iPROPN PUNCT	BBD=K<OAQB
iPROPN SCONJ	H;LA
iPROPN SYM	FAGCI=L<
iPROPN X	A=FBIAL:QA
iPROPN ^	ABD=QB
iPUNCT ADJ	ACCAD=K;L<Q=
iPUNCT ADP	GBHBI=J=K=Q=
iPUNCT ADV	A<B6C;D=FDHANGPB
iPUNCT AUX	A<CBD=FDG=JCL<N;
iPUNCT CCONJ	ABB=CAH<NCP9
iPUNCT INTJ	C<FBG=HCK=L=
iPUNCT NOUN	C=D=F=HAJ<N=OCPA
iPUNCT NUM	AAF=IAJ<LDN=Q=
iPUNCT PART	BCH<J=LAN=P=
iPUNCT PRON	A;DEF=KAP=
iPUNCT PROPN	A=C=F=G=LBN=PAQA
iPUNCT PUNCT	A8PCQB
iPUNCT SYM	GAP=QB
iPUNCT VERB	BDF:MBO=PAQ=
iPUNCT X	C<H=L:QH
iPUNCT ^	H9JBLFP;Q=
iSCONJ ADJ	FBLBN=P;
iSCONJ ADV	ABC=H=K=
iSCONJ NOUN	A9CCF=H;OAPC
iSCONJ PROPN	H=PC
iSCONJ PUNCT	A=F=KB
iSYM ADJ	AAFAHCL=P<
iSYM ADP	H;IBLAPA
iSYM ADV	IAP<
iSYM CCONJ	HCI=
iSYM DET	A<H<PD
iSYM NOUN	F=HBI<OA
iSYM NUM	ABH;ICL=
iSYM PRON	A=LC
iSYM PROPN	QC
iSYM SYM	I<OAPA
iSYM VERB	CAH<IAPA
iSYM ^	A;G=IAKAL=OAQA
iVERB ADJ	A=B<C=FBHDKCN8PA
iVERB ADP	BAC;FCHAJ=KAN8
iVERB ADV	AACBI=L;NBP=
iVERB AUX	CBD=F<H;IAJBK=NCOAP=Q=
iVERB CCONJ	CAF=I=L<NB
iVERB DET	BBC;HBIBJ=KALBN<
iVERB INTJ	AAC<
iVERB NOUN	AAB;CBH=
iVERB NUM	HBKAN=P<
iVERB PART	AACAI=K;P;
iVERB PRON	L=MANCOAP<QA
iVERB PROPN	H<IBK;LBNA
iVERB PUNCT	B<CA
iVERB SCONJ	A<HAPC
iVERB SYM	A<B=JAN=PB
iVERB VERB	BBC;F=HCI=J=NA
iVERB X	LC
iVERB ^	GCH;J:LAPA
iX ADJ	H;LA
iX NOUN	AAHAI=P<QB
iX X	H<L:OCP=QE
jADJ about	BBC=
jADJ alien	ABH<
jADJ aliens	HB
jADJ commission	H<LB
jADJ company	HB
jADJ cut	HB
jADJ december	H<LB
jADJ events	H<LB
jADJ fighting	HBP<
jADJ forces	H=LB
jADJ foreign	ABH=
jADJ future	ACH;
jADJ growing	A=HDP=
jADJ help	HBP<
jADJ high	AB
jADJ hope	HBP=
jADJ infrastructure	A<HB
jADJ initiative	A=HB
jADJ interest	HB
jADJ learning	HCP;
jADJ living	HBP;
jADJ means	HBP<
jADJ more	ACC;
jADJ national	ABL=
jADJ needs	HDP<
jADJ new	ABC=H;LB
jADJ nuclear	ABL=
jADJ number	HBL=
jADJ past	AC
jADJ pay	HDP;
jADJ potential	ABH=
jADJ president	HBL=
jADJ progress	HBP=
jADJ reform	HBP=
jADJ resolve	HCP;
jADJ run	HBP=
jADJ scientists	HBP=
jADJ social	ABH=
jADJ stand	HEP:
jADJ start	HDL=P=
jADJ task	HB
jADJ than	BDH=
jADJ that	H=NB
jADJ time	HBL=
jADJ union	H<LB
jADJ working	A=HEP:
jADJ world	A<HA
jADP about	B7CH
jADP african	ABL<
jADP aids	HBL<
jADP all	A=FDH=
jADP american	A<LB
jADP another	FEH=
jADP april	H=LC
jADP bed	HBP=
jADP better	ABH=L=PA
jADP bodyboarding	H;L=PE
jADP both	FBH=
jADP civilian	ABL=
jADP college	HBL=
jADP common	ACH=
jADP congress	H=LDP<
jADP control	HBL=
jADP course	A=HC
jADP democracy	HBL=
jADP developing	A;H<PF
jADP disadvantaged	ADP:
jADP domestic	AAH<
jADP doubled	A=PB
jADP doubling	H=PB
jADP each	FCP=
jADP earmarks	H;PD
jADP earth	A<HA
jADP environmental	ABL=
jADP ever	CBH=
jADP executive	A;HC
jADP expanding	H<PB
jADP fact	HB
jADP federal	A=LB
jADP first	ACH;
jADP foreign	ACH=
jADP friday	H=LB
jADP funding	HCP;
jADP german	ABL=
jADP good	ABH=
jADP google	A=H=LC
jADP greater	ABH=
jADP half	C=HB
jADP health	A=LB
jADP hell	HB
jADP helping	H;PC
jADP her	H=KD
jADP high	ACC=
jADP high-speed	HDP<
jADP his	F=KDL=
jADP history	HBL=
jADP home	A=C=HEP=
jADP hope	H:PE
jADP human	ABL=
jADP independence	H=LC
jADP individuals	HBP=
jADP international	ACL<
jADP jordan	H=LB
jADP justice	HCL;
jADP large	ABH=
jADP learning	H<PB
jADP least	A=CD
jADP light	AEH;L=
jADP like	ABB=H=
jADP living	H<PC
jADP love	HCL=P=
jADP main	A=LB
jADP many	AC
jADP march	H<LB
jADP meeting	HGP7
jADP members	H<LB
jADP mind	HBP=
jADP modern	ABH<
jADP need	H:PE
jADP new	AACAL<
jADP once	CCH<
jADP opening	HDP:
jADP order	HDL;
jADP other	AB
jADP others	HBL=
jADP outside	BC
jADP over	BB
jADP particular	ACH=L=
jADP president	HCL<
jADP purpose	HBP=
jADP race	HBL=
jADP reach	H;PE
jADP reading	HAP<
jADP real	CB
jADP regard	HB
jADP research	HCL=
jADP response	HB
jADP rights	H=LC
jADP rising	H=PB
jADP rural	ACL<
jADP short	ABH=
jADP small	CB
jADP social	A<LC
jADP some	C=FDH=
jADP sound	A<HC
jADP south	H<LA
jADP spending	HEP9
jADP stake	HDP;
jADP state	HBP=
jADP student	A<HB
jADP such	A=CDH=
jADP summer	HB
jADP that	FJK6
jADP this	FDH=K=
jADP time	L=PB
jADP to	BB
jADP today	HBL=
jADP trouble	A;HD
jADP turn	H=PB
jADP twitter	A<HB
jADP under	BB
jADP uni	HBL=
jADP violent	AB
jADP welfare	HBL=
jADP what	F:KD
jADP which	KB
jADP working	A=H;PF
jADP you	KBP=
jADV about	BBC=
jADV better	ABC=
jADV change	H<PB
jADV close	AB
jADV concerned	ADP:
jADV early	ACC;
jADV end	H;PC
jADV face	H<PC
jADV fucking	A9PG
jADV had	DBP<
jADV half	HC
jADV home	H7PH
jADV know	PB
jADV like	B9PF
jADV likely	ADC:
jADV loud	A=CB
jADV move	H<PB
jADV perfect	ACH=P<
jADV precious	A<CB
jADV pressing	H=PB
jADV proud	ABP=
jADV right	H:PE
jADV shit	H<PD
jADV sound	A<H=PF
jADV support	H;PC
jADV sweet	ABP<
jADV term	H;PC
jADV that	FB
jADV though	NB
jADV time	H;PC
jADV tonight	HEL=P<
jADV trained	A<PB
jADV true	ABP=
jADV use	H<LB
jADV wanna	HBP=
jADV way	HB
jADV well	CBH=
jADV work	H9PE
jAUX access	H:PF
jAUX accomplished	AHP6
jAUX address	HBP<
jAUX balance	H<PC
jAUX beginning	HBP<
jAUX better	AACCP9
jAUX born	A<PB
jAUX borne	H=PB
jAUX close	CAP;
jAUX complete	ADP:
jAUX concentrated	AFP9
jAUX concerned	ACP;
jAUX confused	ADP:
jAUX cost	H=PB
jAUX dead	CCP=
jAUX directing	A<PB
jAUX done	PB
jAUX double	ACCAP9
jAUX earned	A<PB
jAUX enable	A<PB
jAUX face	H<PB
jAUX fair	ABP=
jAUX first	CBH=P=
jAUX for	BBN=
jAUX found	A=H<PD
jAUX free	ABP=
jAUX fun	A=H;LAPD
jAUX further	A<CD
jAUX god	LBP=
jAUX grown	A=PC
jAUX had	A=D8PJ
jAUX heard	A=H=PD
jAUX home	A=C<H;PH
jAUX increase	PB
jAUX increased	A<PB
jAUX involved	ACP;
jAUX just	CB
jAUX last	ABP=
jAUX left	A=H=PC
jAUX level	H=PB
jAUX like	A=BBP=
jAUX long	A=CB
jAUX love	H=PC
jAUX lower	ABP=
jAUX made	A=H=PC
jAUX married	ADP:
jAUX more	A=CB
jAUX new	CAHAL<
jAUX open	ABP<
jAUX opening	H=PB
jAUX ours	KB
jAUX outlined	A=PB
jAUX own	AEP9
jAUX part	H;PE
jAUX passed	A<PB
jAUX pleased	AFP8
jAUX president	HC
jAUX proposing	A=PB
jAUX reached	A<PB
jAUX reform	H<PB
jAUX respect	H<PC
jAUX right	A8C<PJ
jAUX safe	AB
jAUX sent	A:PD
jAUX shocking	AFP8
jAUX shot	H<PD
jAUX shown	A<PC
jAUX so	CB
jAUX sold	A<PB
jAUX sound	H<PC
jAUX sure	ABH=P=
jAUX talk	H<PB
jAUX this	F7KG
jAUX time	H8PI
jAUX trust	A=H=PD
jAUX use	H<PB
jAUX willing	AEP9
jAUX won	A=PB
jAUX work	H:PE
jAUX working	A<PC
jAUX wrong	ABCAL<P=
jCCONJ allow	H=PB
jCCONJ better	ACH<
jCCONJ care	HBP<
jCCONJ come	H<PC
jCCONJ cost	HBP=
jCCONJ developing	A;PC
jCCONJ empower	H=PB
jCCONJ enforce	H<PC
jCCONJ first	AAC<
jCCONJ gentlemen	HB
jCCONJ growing	H=PB
jCCONJ half	HBL=
jCCONJ home	HCP=
jCCONJ invest	A<PC
jCCONJ later	CC
jCCONJ make	H=PB
jCCONJ neither	A=FC
jCCONJ other	ACL=
jCCONJ prevent	A=PB
jCCONJ progress	HBP=
jCCONJ provide	H=PB
jCCONJ raise	H=PB
jCCONJ reach	H=PB
jCCONJ reading	HBP<
jCCONJ reform	HBP=
jCCONJ return	HBP=
jCCONJ rewards	HBP<
jCCONJ right	C=HDP<
jCCONJ stop	H=PB
jCCONJ strengthen	C=PC
jCCONJ that	FBK=
jCCONJ thereby	CB
jCCONJ today	C=HB
jCCONJ training	HDP9
jCCONJ water	LB
jCCONJ what	F<KC
jCCONJ which	FB
jDET 11th	ACK=
jDET 20th	AB
jDET 21st	ACK=
jDET 65th	A=KB
jDET about	CAH<
jDET accident	A<HB
jDET act	HEL=P<
jDET agree	H<PB
jDET aids	HBL<
jDET album	HBL=
jDET american	A<LC
jDET animal	A=HB
jDET atlantic	A=LB
jDET average	ACH;
jDET back	CCH<
jDET band	A=HDL=
jDET basic	ACH;
jDET beginning	A=HDP<
jDET best	A;CCHAL=
jDET better	A<CEL=
jDET black	ABH=
jDET bottom	AB
jDET broad	ADH=L=
jDET broader	ADH:
jDET broken	AB
jDET campaign	H=LB
jDET canal	HDL;
jDET capitol	H=LB
jDET chamber	LCP<
jDET chance	ADH;
jDET changing	ADP;
jDET chemical	H<
jDET close	ACH<
jDET cold	AB
jDET come	HDP;
jDET coming	ADH=P<
jDET commission	H<LB
jDET communist	AEH9
jDET compassionate	ABH<
jDET conference	H<LB
jDET congress	H:LE
jDET constitution	H;LC
jDET constitutional	A=LB
jDET contest	A:HD
jDET continent	A;HEL=
jDET crime	A=HB
jDET cure	A=HC
jDET current	ACH;
jDET dead	A<HC
jDET decade	HB
jDET decent	CBH;
jDET deep	CB
jDET defining	A<HCP=
jDET democrat	H<LB
jDET democratic	AEL:
jDET department	H:LD
jDET detailed	ABH=
jDET developing	AEP;
jDET disabled	A;HC
jDET dollar	A<HB
jDET down	BBH=
jDET dream	A=LB
jDET drug	A<HB
jDET earliest	A<CC
jDET earth	LB
jDET east	ACC=H=
jDET elderly	A;C<HG
jDET end	HB
jDET enduring	ACH=
jDET entire	ADH<
jDET environmental	A;LC
jDET evening	HDP;
jDET example	A<HB
jDET exclusive	A<LB
jDET executive	H<LB
jDET failed	A:PE
jDET far	CCL;
jDET fastest	ABH=
jDET field	A=HB
jDET fight	A<HB
jDET final	AAH<LA
jDET first	AECBH;L;
jDET flow	A=HB
jDET focus	HCL=
jDET follow	H:PG
jDET following	ADP;
jDET food	H<LD
jDET former	ACH=L=
jDET fourth	ABC=
jDET french	AEL:
jDET front	ADH<L=
jDET frontier	A;HC
jDET fuck	HCL<
jDET full	ABC=
jDET game	ABL=
jDET giant	ABH<
jDET given	HBP;
jDET grassroots	ADH:
jDET great	ABH<
jDET greater	ACH<
jDET greatest	ABH=
jDET gross	ABH=
jDET ground	A=HB
jDET growing	AGP9
jDET half	ADH:
jDET hallowed	ACP;
jDET handful	A<HB
jDET hardest	A9CE
jDET hardworking	ABH=
jDET heavy	CBH=
jDET help	HBP<
jDET hemisphere	HB
jDET higher	H<LB
jDET highest	ACH=
jDET historic	ACH=L=
jDET holy	A=LB
jDET home	AGH9
jDET hope	HGP9
jDET hospital	A<HB
jDET house	H=LB
jDET housing	A<LC
jDET huge	ABH<
jDET hundred	A<H=ID
jDET hungry	ABH<
jDET ideal	ACH;
jDET increased	AFP8
jDET incredible	ABH<
jDET independent	ABH<
jDET initiative	HCL<
jDET interest	A<HB
jDET international	A<LC
jDET internet	H;LC
jDET key	ACL<
jDET kind	H<LB
jDET know	HGP8
jDET knowledge	A=HB
jDET largest	AB
jDET last	A<CFH=L=
jDET late	AACBH<
jDET latter	ADH=L=
jDET lead	HCP=
jDET leading	AGH;P;
jDET league	H<LC
jDET least	CBH=
jDET left	ACP<
jDET letter	A<HC
jDET light	ABH:LA
jDET limit	HBP=
jDET little	CEH:
jDET living	A=HDP<
jDET longer	A<CGH;
jDET lowest	CCH<
jDET main	ACH=
jDET major	ADH=L=
jDET making	HCP;
jDET mass	ACH:
jDET matter	A=HB
jDET maximum	ABH<
jDET means	HBL=
jDET members	H;LC
jDET middle	ADH8LA
jDET moon	HDL:
jDET more	CDH:
jDET morning	A=HB
jDET most	AACBH:
jDET much	A<CB
jDET music	A<HB
jDET nation	A=H=LC
jDET need	HHP7
jDET new	CAH;LB
jDET next	A=CDH<
jDET nice	ABH=
jDET north	A<CALB
jDET nuclear	A=LC
jDET one	H=IB
jDET only	A=CB
jDET opportunity	HBL=
jDET organization	H;LC
jDET other	ADH;
jDET parent	A:HD
jDET particular	ABH<
jDET pay	A=HDP=
jDET penny	HCL=
jDET pentagon	H=LB
jDET people	HDL:
jDET places	HBP=
jDET plan	A=HCL=
jDET playing	HBP=
jDET point	HB
jDET poor	A;HEL<
jDET portuguesa	H=LB
jDET post	HB
jDET preexisting	ABH=
jDET press	HCL=
jDET primary	ABH=
jDET principal	ABH<
jDET public	ABH=
jDET quality	ACH;
jDET quarter	A<HB
jDET question	HCL;
jDET reading	H;LD
jDET reason	HCL=
jDET red	HB
jDET remaining	ACH=P=
jDET respect	HB
jDET rest	A;HE
jDET right	AKC;H;L;
jDET ring	A=LB
jDET rising	HCP:
jDET room	HBL<
jDET same	ACL=
jDET sanctuary	HCL<
jDET say	HDP:
jDET second	CBH<
jDET secret	ABH<
jDET secretary	H;LD
jDET secure	ABH<
jDET senate	A=H;LE
jDET shit	HBL<
jDET side	ACH<
jDET simple	ACH;
jDET single	AB
jDET small	CAH:LB
jDET song	A<HALA
jDET sound	AEH:
jDET south	CBH;
jDET soviet	ACL<
jDET spring	HBL=P=
jDET standard	H;LA
jDET start	HDL<P=
jDET state	A;HALB
jDET states	H;LC
jDET stock	AGH7
jDET story	A<HB
jDET strategic	A<LC
jDET strongest	ABH=
jDET subject	ABH<
jDET summer	A<HB
jDET sun	HCL;
jDET sustained	ADP:
jDET table	A<HC
jDET task	HBL=
jDET test	A;HC
jDET third	H<LB
jDET thought	HBP=
jDET thousand	H=IB
jDET threat	HBL=
jDET thriving	ABH<
jDET time	HC
jDET title	HBL=
jDET top	ACH<
jDET tough	AD
jDET uk	H=LB
jDET unborn	ACH<
jDET union	H:LD
jDET united	A<LEP=
jDET vice	H9LE
jDET vote	A=HB
jDET voting	LB
jDET waste	HB
jDET wealthiest	ACH<
jDET weather	HB
jDET weekend	H=LB
jDET welfare	HB
jDET well-being	DDH<P=
jDET western	AAH;LA
jDET while	HDN=
jDET whole	AACDH:L=
jDET will	D:HD
jDET wonder	A<HB
jDET worker	HBL<
jDET workforce	A<HB
jDET working	AFH=P9
jDET world	AFH=L<
jDET worst	A=CBH=
jDET young	ACH=
jNOUN 's	H=JD
jNOUN abroad	A=CC
jNOUN accounts	HBP<
jNOUN after	BCH=
jNOUN ago	CB
jNOUN ahead	CDH<
jNOUN alike	B<CB
jNOUN alive	ACP<
jNOUN alone	CCH=L=
jNOUN around	BDH<
jNOUN aside	B=CDH=
jNOUN band	HBL=
jNOUN behind	BBH=
jNOUN belongs	H=PB
jNOUN below	A=BCP=
jNOUN better	ACH<
jNOUN bill	HD
jNOUN bless	PB
jNOUN break	H9PE
jNOUN breaks	HBP<
jNOUN brings	H:L=PF
jNOUN built	PB
jNOUN business	H<LB
jNOUN button	HBL=
jNOUN camp	HBL=
jNOUN care	HC
jNOUN cause	H<PB
jNOUN cells	HBP<
jNOUN closes	H;PC
jNOUN come	H9PE
jNOUN comes	H<PC
jNOUN coming	A=PB
jNOUN company	LBP=
jNOUN continue	H=PB
jNOUN continues	H;PC
jNOUN cost	HB
jNOUN cover	PB
jNOUN cut	H;PD
jNOUN cuts	HBP=
jNOUN dead	ACC=H=
jNOUN deal	HB
jNOUN demand	HC
jNOUN demands	HCP;
jNOUN deserve	H=PB
jNOUN development	HBP=
jNOUN does	DBP=
jNOUN face	HCP;
jNOUN fails	H;PD
jNOUN faster	CCH=
jNOUN first	ABH;
jNOUN for	NC
jNOUN form	HBP<
jNOUN full	ABH=
jNOUN gains	HCP<
jNOUN game	HBL=
jNOUN get	H<PB
jNOUN gets	H<PC
jNOUN gives	H<PB
jNOUN goes	H<PC
jNOUN going	H;PC
jNOUN grant	H=PB
jNOUN grew	H=PB
jNOUN help	H<PB
jNOUN her	KB
jNOUN high	H<LA
jNOUN hit	H=PB
jNOUN home	HEP;
jNOUN imports	HBP<
jNOUN in	BCH=
jNOUN income	HBP=
jNOUN increase	HBP<
jNOUN industry	HB
jNOUN initiative	A;LB
jNOUN involved	AEP9
jNOUN know	H<PB
jNOUN last	ABC=
jNOUN later	A=CCH=
jNOUN league	HB
jNOUN leave	H<PC
jNOUN left	H<PB
jNOUN like	BENAP:
jNOUN long	AB
jNOUN means	H;PC
jNOUN meeting	HBP<
jNOUN na	H<JC
jNOUN named	H=PB
jNOUN net	ABH=
jNOUN on	BB
jNOUN online	ACH;
jNOUN out	BBH=
jNOUN over	A=BC
jNOUN overseas	ADH<L=
jNOUN planning	LBP;
jNOUN plants	HBP<
jNOUN play	H<PB
jNOUN points	HBP<
jNOUN policing	H:PD
jNOUN price	H=LB
jNOUN process	HBP=
jNOUN programs	HBP=
jNOUN project	HBLAP=
jNOUN projects	HCP;
jNOUN rail	HBP=
jNOUN rate	A<HFP<
jNOUN rates	HBP<
jNOUN real	ABC=
jNOUN reform	HCP;
jNOUN reforms	HBP<
jNOUN remain	H<PB
jNOUN represents	H:PD
jNOUN requests	HBP<
jNOUN requires	H<PB
jNOUN right	HFP;
jNOUN rise	HBP<
jNOUN rising	H<PA
jNOUN say	H=PB
jNOUN sharing	H=PB
jNOUN shot	HBP=
jNOUN shows	H<PB
jNOUN since	NB
jNOUN sites	HBP<
jNOUN sleep	LBP<
jNOUN sounds	H=PB
jNOUN spending	HEP;
jNOUN stamp	H=PB
jNOUN stands	H=PB
jNOUN starts	H:PE
jNOUN states	HBP<
jNOUN still	CB
jNOUN strikes	HCP<
jNOUN structure	A=HB
jNOUN supply	C=HB
jNOUN supports	H<PB
jNOUN takes	H<PB
jNOUN talks	HBP<
jNOUN that	C=H=KFN=
jNOUN there	C=H=KC
jNOUN this	FB
jNOUN through	BB
jNOUN to	BBJBL=
jNOUN today	CBH=
jNOUN tonight	CC
jNOUN took	H<PB
jNOUN tour	HB
jNOUN trade	HBP<
jNOUN trafficking	HBP<
jNOUN training	HCP;
jNOUN transfer	H<PC
jNOUN underway	AB
jNOUN until	BB
jNOUN want	PB
jNOUN which	KB
jNOUN will	DCH<
jNOUN work	HCP;
jNOUN works	H<PB
jNOUN y	H<KB
jNUM air	H<LB
jNUM billion	H<IEL=
jNUM consecutive	CBH=L=
jNUM direction	H;LC
jNUM era	H<LB
jNUM million	H=IB
jNUM more	ADC=L=
jNUM nation	H;LD
jNUM percent	A:HGL=
jNUM square	ACH=
jNUM starts	HBP=
jNUM thing	H=LB
jNUM working	A=HFP;
jPART advisory	AAH<
jPART back	CBP<
jPART best	A:LC
jPART better	A<PC
jPART care	H;PC
jPART clean	A<PB
jPART combat	H<PB
jPART complete	A<PC
jPART do	DBL=PB
jPART empower	PB
jPART fair	A=CB
jPART fight	H=PB
jPART first	CCH<
jPART free	A<PB
jPART further	A;CB
jPART future	AB
jPART going	H<PB
jPART gon	HB
jPART have	DB
jPART hopes	H<PB
jPART increase	H;PC
jPART lead	H<PD
jPART love	H<PB
jPART move	H=LB
jPART new	ACP<
jPART offer	H=PB
jPART open	A=PB
jPART own	A=PC
jPART read	HBP<
jPART reform	H;PC
jPART report	H=PB
jPART right	C=HD
jPART rise	H<PC
jPART say	HBP<
jPART secure	A<PB
jPART share	H=PB
jPART sleep	H<PD
jPART start	PB
jPART success	HCP;
jPART sure	CB
jPART take	H<PB
jPART that	CEK:
jPART train	H;PC
jPART true	CBH=
jPART vote	H<PB
jPART what	KCP=
jPART why	CB
jPART willing	ABP=
jPART work	H;PC
jPRON 's	JBP=
jPRON administration	H<LB
jPRON all	FBP=
jPRON anniversary	A:HD
jPRON apart	CBH=P=
jPRON armed	H=LC
jPRON beloved	ADP:
jPRON best	AAH;PA
jPRON better	A=C<PD
jPRON career	HB
jPRON cause	PC
jPRON citizens	HB
jPRON clear	C=PD
jPRON concerns	HB
jPRON constitution	H<LB
jPRON continued	A<PC
jPRON creates	H<PB
jPRON deterrent	A<HB
jPRON does	DBP<
jPRON dont	DDP;
jPRON easier	AB
jPRON else	CDH<
jPRON entire	ABH=
jPRON favorite	ABH=L=
jPRON favourite	ABH<
jPRON feel	H=PB
jPRON fellow	A=HDL=P=
jPRON first	AACDH:P=
jPRON founders	H<LC
jPRON founding	HCP;
jPRON fourth	CCH=
jPRON full	A;CC
jPRON future	ADH;
jPRON goals	H<LB
jPRON grasp	H<PB
jPRON gross	ACH=
jPRON growing	A<H;PF
jPRON guys	HBP=
jPRON had	DDP:
jPRON hand	H=LB
jPRON happens	H<PB
jPRON have	DDP;
jPRON head	LB
jPRON heads	H9PE
jPRON help	H=PB
jPRON hopes	H<PB
jPRON kind	HBP=
jPRON knew	PB
jPRON know	H=PB
jPRON last	A9PF
jPRON laugh	HB
jPRON like	H=PB
jPRON little	ACC=P=
jPRON living	A=H:PE
jPRON lost	H<PB
jPRON love	H<LD
jPRON loved	A;PC
jPRON means	H;PE
jPRON military	ACH<
jPRON move	H=PB
jPRON nation	H8LG
jPRON national	ABL=
jPRON need	H=L=PC
jPRON needs	H:PD
jPRON new	H<LB
jPRON ought	DEP9
jPRON own	ACH<
jPRON part	HCP=
jPRON pay	H=PB
jPRON place	HBP=
jPRON promises	H<PB
jPRON recent	ACH;
jPRON repeat	HBP<
jPRON right	A=H=PE
jPRON run	H=PB
jPRON say	H<PB
jPRON second	CCH=
jPRON serve	H<PB
jPRON speak	H=PB
jPRON stand	H<PB
jPRON start	H<PB
jPRON state	H;LC
jPRON states	H<LB
jPRON stop	H=PB
jPRON struggle	A=HCP=
jPRON that	K=NB
jPRON thinks	H;PC
jPRON third	CCL=
jPRON tonight	C=HDP=
jPRON try	H=PB
jPRON username	HB
jPRON wanna	HBP=
jPRON want	H=PC
jPRON way	C=HB
jPRON whole	ABH=
jPRON will	DCH=
jPRON wish	PB
jPROPN 's	JB
jPROPN _	LCQ=
jPROPN act	H=L;PF
jPROPN address	L;PC
jPROPN age	H<LB
jPROPN agreement	HDL:
jPROPN alike	CBH=
jPROPN anthem	HBL=
jPROPN bank	H=LB
jPROPN bill	HBL=
jPROPN bless	PB
jPROPN city	HFL8
jPROPN continues	H=PB
jPROPN day	HEL9
jPROPN de	H<LHQ;
jPROPN deficit	HBL<
jPROPN deserve	H=PC
jPROPN dole	L;PD
jPROPN express	H=PB
jPROPN fighting	H=PB
jPROPN free	LB
jPROPN fund	H<LB
jPROPN grant	H<L;PE
jPROPN great	LB
jPROPN had	DBP=
jPROPN hospital	HCL<
jPROPN initiative	H=LC
jPROPN justice	HBL<
jPROPN king	LBP<
jPROPN labor	H;LC
jPROPN last	ACP=
jPROPN leader	HBL=P=
jPROPN lie	L<PC
jPROPN love	HBP<
jPROPN market	HCL;
jPROPN members	HCL<
jPROPN morris	H=LB
jPROPN new	C=LC
jPROPN night	HBL=
jPROPN ocean	HFL9
jPROPN office	HCL<
jPROPN park	HFL9P=
jPROPN president	A=HEL=
jPROPN reserve	H=LCP=
jPROPN resources	H<LB
jPROPN review	HCL<
jPROPN river	HGL:
jPROPN room	H=LB
jPROPN school	HFL9
jPROPN security	H<LB
jPROPN since	L=NB
jPROPN start	L<PB
jPROPN states	LBP<
jPROPN street	LBP<
jPROPN thanks	HCL=
jPROPN that	KB
jPROPN this	FBK<
jPROPN tomorrow	C=HB
jPROPN tonight	C=HC
jPROPN train	HBL<
jPROPN transfer	H<PB
jPROPN which	HB
jPROPN white	ABH=
jPROPN works	H<PB
jPROPN y	KBL=
jPROPN year	HCL=
jPUNCT about	B=CB
jPUNCT african	ACL<
jPUNCT after	BB
jPUNCT along	BBH=
jPUNCT amazing	ADL=P=
jPUNCT applause	HCLAP<
jPUNCT as	L=NC
jPUNCT better	C=LB
jPUNCT big	A=LB
jPUNCT bill	H=LC
jPUNCT born	PB
jPUNCT but	EB
jPUNCT c	HB
jPUNCT check	LBP=
jPUNCT civil	ABL=
jPUNCT clean	CB
jPUNCT com	HDL;
jPUNCT corporate	ABP<
jPUNCT dear	CBL=
jPUNCT find	H=PB
jPUNCT first	C9HGL=
jPUNCT given	PB
jPUNCT go	DBH=
jPUNCT good	A=C=LD
jPUNCT great	LC
jPUNCT here	CBK<
jPUNCT home	C=HEP<
jPUNCT honored	HCP;
jPUNCT including	H9PE
jPUNCT increase	HDP<
jPUNCT indeed	CB
jPUNCT k	HBL=
jPUNCT last	AEC<L<
jPUNCT let	H=L=PC
jPUNCT lets	L<PB
jPUNCT like	BBHBP<
jPUNCT living	HBL=
jPUNCT look	PC
jPUNCT love	HFP:
jPUNCT many	ACL<
jPUNCT meeting	HEP:
jPUNCT more	ABL<
jPUNCT most	ADC<
jPUNCT mt	H;LC
jPUNCT much	C=LB
jPUNCT never	CBL=
jPUNCT new	HFL:
jPUNCT next	AEC=L<
jPUNCT night	HBL=
jPUNCT oh	GB
jPUNCT part	HCP<
jPUNCT please	GCH=
jPUNCT promote	A=PC
jPUNCT rain	HEL;P=
jPUNCT real	LB
jPUNCT regardless	A<CD
jPUNCT respect	HCP:
jPUNCT right	A=HDL=
jPUNCT s	HB
jPUNCT say	H=PB
jPUNCT small	AB
jPUNCT song	HBL=
jPUNCT sorry	AFL;P=
jPUNCT southbound	AB
jPUNCT stay	L<PC
jPUNCT strengthen	A=PB
jPUNCT such	ADC=L<
jPUNCT thank	L=PB
jPUNCT thanks	HFL=P=
jPUNCT then	CBP=
jPUNCT there	C=KDL=
jPUNCT though	NB
jPUNCT time	LBP=
jPUNCT today	C=HEL;
jPUNCT tonight	H;LE
jPUNCT training	LBP=
jPUNCT tweet	HBLCP8
jPUNCT welfare	H<LB
jPUNCT when	CBL=
jPUNCT which	KB
jPUNCT while	H=NB
jPUNCT winning	H<PB
jPUNCT work	HBP=
jPUNCT working	H;PD
jPUNCT xx	H<LB
jSCONJ that	FBN=
jSCONJ working	A<H=PE
jSYM _	L;QC
jSYM auspol	HBL<
jSYM david	HBL=
jSYM independent	A=H<LD
jSYM wendywings	H<LB
jVERB about	BDC;
jVERB advanced	ACP;
jVERB ahead	CBH=
jVERB aid	A=HB
jVERB anew	A=CB
jVERB another	C=FC
jVERB around	BBH=
jVERB aside	B=CC
jVERB before	BB
jVERB behind	BCL=
jVERB better	CB
jVERB birth	C=HB
jVERB certain	ABH=
jVERB chemical	A<HB
jVERB college	HB
jVERB come	H<PC
jVERB communities	HB
jVERB continued	ABP<
jVERB deeper	ACH=
jVERB defense	HB
jVERB developing	AEP:
jVERB down	A=BC
jVERB early	ADC:
jVERB enough	A=CB
jVERB faster	CBH=
jVERB fighting	ABH=
jVERB fire	A=LB
jVERB firm	CDH;
jVERB first	ABH<
jVERB forth	A=CB
jVERB forward	CB
jVERB funding	A=HFP;
jVERB good	AAC<LA
jVERB happy	A<LC
jVERB hard	AAC;LA
jVERB her	C=KC
jVERB his	H=KB
jVERB historic	LB
jVERB home	CMH4
jVERB hope	H;PD
jVERB jobs	HB
jVERB lending	HBP<
jVERB like	BB
jVERB live	ABP=
jVERB living	ABH=
jVERB low-income	HCP=
jVERB lower	AB
jVERB making	H=PB
jVERB medicare	H=LB
jVERB members	H<LB
jVERB more	ACH=
jVERB natural	ABL<
jVERB needed	ADP:
jVERB number	HBL=
jVERB off	BBH=
jVERB other	ACC=
jVERB out	B=CEH=
jVERB pay	H=PB
jVERB permanent	ABH=
jVERB playing	H=PB
jVERB poor	ABH=
jVERB president	HCL=P=
jVERB ready	AB
jVERB reform	HBP<
jVERB rid	A<H=PD
jVERB right	A=CIH9P<
jVERB round	A=CGH<
jVERB sound	A=HC
jVERB spending	HDP:
jVERB stronger	ACH<
jVERB sure	ABCBH;
jVERB that	F7NI
jVERB there	C<KB
jVERB today	CGH5LA
jVERB together	A<CC
jVERB tomorrow	A=CJH7
jVERB tonight	CKH4
jVERB twice	CBH=
jVERB under	BB
jVERB up	BCH=
jVERB way	CGH8
jVERB what	FCKAN;
jVERB working	AGH;P;
jVERB worse	CBH=P=
jVERB you	H=KC
j^ according	H=PB
j^ after	BCH=
j^ along	A=BCL=
j^ american	AJL6
j^ bobick	LC
j^ breaking	H=PB
j^ citrone	H<LC
j^ come	H=PB
j^ education	HBL<
j^ federal	AGL7
j^ feel	H=PB
j^ first	A4C<HM
j^ following	H=PB
j^ for	BBN=
j^ fourth	ABC=
j^ fuck	HBP=
j^ god	HFL8
j^ good	AEL<
j^ great	ABL=
j^ hate	H<PB
j^ here	CBK=
j^ home	A<HC
j^ i	KB
j^ im	HCL<
j^ imagine	H<L=PD
j^ join	H=PB
j^ let	H=PD
j^ like	BBH=
j^ members	HFL8
j^ middle	HBL=
j^ milepost	H<LC
j^ morning	A=HC
j^ most	ADC<L=
j^ much	ACL<
j^ new	A;C=HKL:
j^ none	HBL=
j^ omg	HCL;
j^ protecting	L=PB
j^ reading	HEL<P<
j^ remember	L=PB
j^ right	CKH6P=
j^ rt	L;PE
j^ ryan	HBL<
j^ second	ADL=P=
j^ some	FC
j^ sometimes	CBL=
j^ states	HFL8
j^ that	F7KNN:
j^ think	H=L=PE
j^ third	AFC=L=
j^ this	FBL=
j^ though	A=C=NC
j^ time	HCL<P=
j^ to	B7JG
j^ today	C;HD
j^ tonight	C:HE
j^ watching	L=PB
j^ what	FEK9
j^ wind	HBP=
j^ wish	L<PC
j^ wow	GC
j^ yet	CC
kADJ Xx	A=H=LB
kADJ Xx-	CBF=H<LC
kADJ c	F=HELAP<
kADJ tXx	BAHEK=P;
kADJ tXx-	H<PB
kADJ x	A=GAHDL<NAP;
kADJ x-	FAH9N=PE
kADP 9	ICL=
kADP 9x	IBK;P=
kADP XX	CADAH:K=LCO=
kADP Xx	A=DAH=LB
kADP Xx-	ADC=HBL=
kADP c	LBO=PA
kADP tXx-	HCP<QB
kADP x	B=FAHBI=KCL;PB
kADP x-	BCHAK=N=P=
kADV 9x	K=LB
kADV Xx	A<
kADV c	FAJ=K=PC
kADV tXx	AACAF;H;JBKAL=PA
kADV x	AAH=J=N=PB
kADV x-	A=CAHCK=P=
kAUX XX	LBP=
kAUX Xx	C=D;HBLB
kAUX c	D=H<PE
kAUX c-	HC
kAUX tXX	A<LB
kAUX tXx	AABBCAF=H;J=L=PC
kAUX tXx-	HAL<
kAUX tx	H<PD
kAUX x	AAEAG=H:N<PD
kAUX x-	A:B=FAHAJCLBP<
kCCONJ XX	LCP=
kCCONJ Xx	C;KALAPA
kCCONJ Xx-	LB
kCCONJ c	B=CAFAK;
kCCONJ x	GAL<
kDET 9x	KEO<
kDET XX	ABL=
kDET Xx	AAB=C;IALDP<
kDET Xx-	A:FB
kDET c	ADB=CAHALAP:
kDET c-	A8CAFAPC
kDET tXx	ACHBK=LBN=P:
kDET tXx-	A<H=L=PD
kDET x	ADD;F=HBK<P;
kDET x-	A=BBC<DCI;L<O<PG
kINTJ XX	H<LC
kINTJ c	H:PA
kINTJ tXx	A<HBL=PA
kINTJ x	A<BA
kNOUN 9x	A=BBIAK=L=
kNOUN XX	A=B;CBFAH=JAK=LA
kNOUN c	C=D=GAHBKA
kNOUN c-	C=LFP<
kNOUN tx	HB
kNOUN x	E=F<HAI=LB
kNOUN x-	ABEAI=K=LBNA
kNUM 9x	HCI<
kNUM Xx	CBHBK=P<
kNUM c	A=C=F=HBKBLANAP9QB
kNUM x	A=IAJAK=LAP<
kNUM x-	A=D=GAH=IAPE
kPART 9x	A<KD
kPART Xx	AADAI=LAP;
kPART c	A=BAF<J=KAL=PD
kPART tXx	CAD;FBH=K<N=PE
kPART x	D;K<LAN=O=PF
kPART x-	HAN=P:
kPRON XX	A=H<LC
kPRON Xx	A=LD
kPRON c	HBK<
kPRON c-	L<PA
kPRON tXX	H=LB
kPRON tXx	HCN=
kPRON x	DBF=GAHAK<L=N<
kPRON x-	B<CAD=EAH9KDL=NB
kPROPN 9x	AEK<N=PA
kPROPN XX	H;JALD
kPROPN Xx	A=K;PCQ=
kPROPN _	LCQ=
kPROPN c	A<G=J<LBNBQA
kPROPN c-	AAH<LAP=
kPROPN tXX	K<LD
kPROPN tXx	A<C<KALC
kPROPN tXx-	C=LDP=Q=
kPROPN tx	HCL=
kPROPN x	A=HAJAKAL<NA
kPROPN x-	CBNAP;
kPUNCT .	M=OB
kPUNCT 9	IBO=
kPUNCT 9x	KBOA
kPUNCT XX	A;DAFAG=HFK;M=PBQ<
kPUNCT Xx	ADB=CCD=KBL=N<O=PBQ;
kPUNCT Xx-	BAIBP:
kPUNCT c	B<GAH<I=J=LE
kPUNCT tXx	A=C;GBH;LE
kPUNCT tXx-	IALAP<
kPUNCT x	J=K=LCNA
kPUNCT x-	C=F=HCJB
kSCONJ tXx	B=CAFBP=
kSCONJ x-	HBP=
kSYM 9x	H9IAK=LEOA
kSYM XX	CBHBL9PA
kSYM Xx	C=DBH9K=LC
kSYM _	L;QC
kSYM c	C=HALCP=
kSYM tXX	H<PC
kSYM tXx	A<LDP=
kSYM tx	HB
kSYM x	B=HDLAP=Q<
kVERB XX	A=C=F=GBHAKA
kVERB Xx	A:BBLAPAQA
kVERB c	CAJDK=N=P:
kVERB c-	HB
kVERB tXx	J;LANA
kVERB x	AACAP<
kVERB x-	C<KALBN=PA
kX XX	HAL;QA
kX Xx	H<QB
kX c	FAP=QB
kX tXx	LB
kX x	A=C<QB
k^ ^XX	A<B=LDO=PA
k^ ^XX-	LD
k^ ^Xx	HCI<LFM=N=O<
k^ ^Xx-	IBLAP=
k^ c	BBC<FAH<JAL;PA
k^ tXX	HEL9PB
k^ tXx-	LBP=
k^ x	AAB;CBG=
lADJ ack	PB
lADJ act	ABP=
lADJ ail	AAH<
lADJ ame	A<HC
lADJ ans	HBP<
lADJ ard	HCL;
lADJ ars	L=PB
lADJ ary	H<LB
lADJ ast	ABP=
lADJ ate	PC
lADJ ave	HB
lADJ cal	ACH<
lADJ can	A<LD
lADJ ced	A<PB
lADJ cts	HBP<
lADJ cut	HB
lADJ day	CALB
lADJ ded	H<PC
lADJ der	CAHBL=
lADJ ean	H<
lADJ eds	HDP;
lADJ elp	HBP<
lADJ els	H=L=PD
lADJ ens	HC
lADJ ent	PC
lADJ era	HCL=
lADJ erm	HB
lADJ est	A:HDLB
lADJ ets	PC
lADJ ges	H<PB
lADJ get	HCP:
lADJ ght	ACH=
lADJ han	BDH<
lADJ hat	A=NB
lADJ hen	CB
lADJ hit	HBP=
lADJ hot	ADH=L<
lADJ ide	BCL<
lADJ ien	ABH<
lADJ ies	HAP<
lADJ igh	AB
lADJ ign	HBL<
lADJ ike	H:PD
lADJ ime	HCL;
lADJ ing	A=B=CCHEL<
lADJ ion	ACI=
lADJ irs	H<PC
lADJ ive	ABH<L=PC
lADJ lls	H<PC
lADJ lly	C<HALA
lADJ lve	HCP;
lADJ men	H<LC
lADJ mes	HBL=
lADJ nal	ADH=L=
lADJ nda	CBH=
lADJ net	H;LB
lADJ new	ABC=H;LB
lADJ ngs	L=PC
lADJ oal	A<HC
lADJ ood	AAH<
lADJ ool	ABGAH;
lADJ oor	ACH<
lADJ ord	HB
lADJ orm	HBP=
lADJ ose	ABC=P=
lADJ ots	HBL<
lADJ ous	ABH=
lADJ pay	HDP;
lADJ ple	HB
lADJ red	A=H=PB
lADJ rld	A<HA
lADJ rth	ABH<
lADJ rts	HCP<
lADJ rty	ABH=
lADJ run	HBP=
lADJ ses	HBL=P=
lADJ sic	H<LA
lADJ sts	H8PF
lADJ tal	ADH;
lADJ tan	ABH=
lADJ ted	A<CBL=PA
lADJ uct	HBP<
lADJ und	A=HBP=
lADJ ure	L<PB
lADJ use	HALAP<
lADJ ute	AAH;LA
lADJ val	A=HB
lADJ ven	HCP<
lADJ way	CBH=
lADP -to	H=LD
lADP ace	HCL;
lADP ach	FBH:PB
lADP act	HCL<
lADP acy	HCL=
lADP age	A<CBL=
lADP aid	H<LB
lADP ake	HBP=
lADP alf	C=HB
lADP all	CAFDH;L=
lADP ans	ACP<
lADP ard	L=PB
lADP ark	H=L=PC
lADP art	ABP=
lADP ass	HCP<
lADP ast	A:CDHBP=
lADP bed	HBP=
lADP ber	A=LD
lADP ble	ABL<
lADP cal	H<LC
lADP ced	A<PB
lADP dan	H=LB
lADP day	C=HDP=
lADP ddy	L<PC
lADP den	H<PC
lADP der	BAHCL;
lADP dge	LB
lADP ead	ABH<
lADP eal	A<CB
lADP eer	ABH<
lADP ege	HBL=
lADP end	HCL=
lADP ens	ABH=
lADP ent	AAB=HB
lADP ere	ACH=LAP;
lADP ers	HALAP<
lADP ert	LB
lADP ess	AFL:
lADP ety	HCL=
lADP ges	HBL=
lADP ght	ADC<
lADP gle	A=H=LC
lADP hat	CAFEK:
lADP hen	ADC=
lADP her	A<F=KB
lADP hic	AB
lADP hip	A=HB
lADP his	FBH<KA
lADP hts	H=LB
lADP ian	HCL<
lADP ice	CAHAL<
lADP ich	H=KB
lADP icy	ABH=L=
lADP ide	A<BBCA
lADP ied	A=L=PC
lADP igh	ACC=
lADP ign	ACH;
lADP ike	AEB=H<
lADP ile	CCH;LAP=
lADP ime	A<HDL=PA
lADP ind	A=HCP=
lADP ine	A<KGL;
lADP ing	A<L<PF
lADP int	HBL<
lADP ise	L<PA
lADP ish	ACL=
lADP ist	HEL;
lADP ite	HDL<P=
lADP ith	A=BCH<
lADP its	HBP<
lADP ive	HAL;PB
lADP ize	L=PC
lADP ken	A<H=PC
lADP lan	H<PA
lADP lar	AGH=L<
lADP man	ADL<
lADP mas	H<LC
lADP mes	C=L=PB
lADP mon	AB
lADP nal	HBL=P=
lADP nch	A<LA
lADP ncy	HBP=
lADP nds	HDP<
lADP ned	PB
lADP ner	HBL=
lADP net	HBL<
lADP new	AACAL<
lADP nge	A=HDL=
lADP nna	H<LB
lADP nts	HDP:
lADP nty	A=HB
lADP oal	H;LAPA
lADP ock	LC
lADP oes	HBL=
lADP ome	A<C;FAHGP=
lADP one	IBP=
lADP ons	HBP<
lADP oor	H:PC
lADP ope	H:PC
lADP ore	H<
lADP orm	A=HC
lADP ory	ABL;
lADP ose	HBLBP;
lADP ote	ABP<
lADP oth	FBP=
lADP ots	A=HB
lADP ous	ACH<
lADP out	B<CGH<
lADP ove	HBL=
lADP ral	H:LC
lADP rds	H<LA
lADP res	HCL=
lADP rks	H;PD
lADP rol	HBL=
lADP rse	HB
lADP rst	ACH;
lADP rts	L=PB
lADP rty	HB
lADP sed	A<PA
lADP sky	HEL9
lADP tal	AB
lADP tch	AC
lADP tes	HBP:
lADP tin	A=LB
lADP to	BB
lADP tom	H<PA
lADP ton	LB
lADP top	AAH<
lADP tor	HBL<PA
lADP ual	ABL;
lADP uch	A<CD
lADP uct	H<L=PE
lADP ues	H<
lADP uit	H=LB
lADP uni	HBL=
lADP urs	H<L=OBPB
lADP use	A;HAL;PD
lADP ven	C=LB
lADP ver	A=BBFAH<
lADP vor	A=HB
lADP wal	A=HB
lADP wer	PB
lADP you	KBP=
lADP zed	A:PD
lADV ace	A=H<PE
lADV ade	H=L=PD
lADV ail	H<PC
lADV ain	ACCBH;P=
lADV alf	HC
lADV all	A<CAF=PC
lADV ant	ACP<
lADV are	CBH<PA
lADV art	A=C=PC
lADV ast	CBH=
lADV ate	LBP=
lADV ats	HBP=
lADV ble	ABHAP=
lADV ced	A;PC
lADV day	H<LA
lADV eds	HBP=
lADV eet	ABH<
lADV end	H<PA
lADV ent	ACP<
lADV erm	H=PB
lADV est	A=PC
lADV ful	ABP=
lADV ger	ACH9PB
lADV ght	A<C=HDL;PB
lADV gle	H<PA
lADV had	DBP<
lADV hes	H<KA
lADV hit	H;PE
lADV hly	A<CB
lADV ice	H;PC
lADV ied	HBP=
lADV ies	HBP<
lADV ike	B9PF
lADV ill	HCP:
lADV ime	H;PC
lADV ing	AEL=
lADV ion	L=PB
lADV ird	ACP=
lADV ish	LAP<
lADV ity	A<HC
lADV ive	ABHAP;
lADV lar	C=HC
lADV low	AB
lADV med	ADP;
lADV mes	HCP=
lADV nce	A=H=PC
lADV ned	AEP9
lADV nge	H<PB
lADV nna	HBP=
lADV now	PB
lADV nts	L=PB
lADV ome	H9PE
lADV one	A<HC
lADV ong	AB
lADV ons	HDP<
lADV oor	HBL=
lADV ord	H<LA
lADV ork	H9PE
lADV orm	H;PC
lADV ose	ABH<LAP=
lADV oud	CBP=
lADV ous	A<CB
lADV out	BBC=
lADV ove	H:PC
lADV red	ABP;
lADV res	H;PC
lADV rse	ABH=
lADV rts	H<PC
lADV rue	ABP=
lADV sed	LCP:
lADV ses	HDP:
lADV son	H=PC
lADV sts	HDP;
lADV ted	A=HEP;
lADV ter	AAH<
lADV tty	AB
lADV ual	AB
lADV uck	A=PB
lADV und	C=PB
lADV use	H;LC
lADV ver	ABP=
lADV ves	H<PB
lADV way	HBP=
lADV why	CBH=
lAUX ace	H<LA
lAUX ack	A=LCP=
lAUX afe	AB
lAUX aid	A<HB
lAUX ain	H<LA
lAUX air	AAH<LB
lAUX alk	H<PB
lAUX ans	H<PB
lAUX ant	ABP=
lAUX ape	HCP;
lAUX art	H;PE
lAUX ary	ABP<
lAUX ash	LB
lAUX ate	CAH;LAPA
lAUX azy	HB
lAUX ble	ACH;
lAUX day	A=C=HFP<
lAUX den	HBP=
lAUX der	A=B=PC
lAUX dly	CB
lAUX ead	A<CA
lAUX ean	AEP9
lAUX ect	ADL=P;
lAUX eel	HCP;
lAUX eft	A=H=PC
lAUX end	AAHDP9
lAUX ent	ACDAH:
lAUX ess	ACH;
lAUX est	H<L=PA
lAUX ete	ABHBP;
lAUX for	BBN=
lAUX ful	AALAP;
lAUX fun	A=H;LAPD
lAUX ger	C<HA
lAUX ght	A;C=PE
lAUX god	LBP=
lAUX had	A=D8PJ
lAUX her	A:CCEBP=
lAUX his	F7KG
lAUX hit	H=PB
lAUX hot	H<PD
lAUX ick	ABP=
lAUX ide	H=PB
lAUX ied	A=HB
lAUX ies	HBP<
lAUX ike	A=BBP=
lAUX ily	A=CB
lAUX ime	H9PF
lAUX ine	AAH<LA
lAUX ing	C;H<LCPB
lAUX int	H=PB
lAUX ish	ADH=P=
lAUX ive	C=HC
lAUX ked	A<PC
lAUX lar	AB
lAUX led	PB
lAUX len	H=PB
lAUX lly	A=CB
lAUX low	ABP;
lAUX med	A=PC
lAUX mit	H<PB
lAUX nce	C<PB
lAUX nct	ACP=
lAUX ner	H<PA
lAUX new	CAHAL<
lAUX nge	H<PB
lAUX ngs	HBP=
lAUX nna	HB
lAUX nts	HBP<
lAUX nty	HB
lAUX oes	HCP=
lAUX ome	AAC<FAH;PB
lAUX ong	CDL<
lAUX ook	HCP;
lAUX ooo	C=HB
lAUX ork	H=PB
lAUX orm	H<PB
lAUX ort	PB
lAUX ost	A:PC
lAUX ove	H;PE
lAUX own	B<PC
lAUX ped	AEP<
lAUX pen	ABP<
lAUX per	ACHBL=P;
lAUX red	A<LBPA
lAUX ree	ABP=
lAUX rly	A=CCP=
lAUX rne	H=PB
lAUX rst	CBH=P=
lAUX set	H=PB
lAUX so	CB
lAUX tal	A=HB
lAUX ted	ACL<PA
lAUX ter	CBP;
lAUX uce	HEP9
lAUX uch	CDP<
lAUX uck	PB
lAUX ude	AB
lAUX und	A<H=PC
lAUX ure	ABP=
lAUX urs	KB
lAUX use	H<PB
lAUX ust	H=PD
lAUX ute	AAHAP<
lAUX ved	A;PD
lAUX vel	H<PC
lAUX ven	H<LAPA
lAUX ver	A<FA
lAUX way	AAC=HBP=
lAUX wer	AB
lAUX won	A=PB
lCCONJ ace	H=PB
lCCONJ ack	A=HBP=
lCCONJ ads	H<PA
lCCONJ age	H=PB
lCCONJ ail	H;PB
lCCONJ ain	PC
lCCONJ alf	HBL=
lCCONJ alk	HB
lCCONJ als	HBP=
lCCONJ ams	HAP<
lCCONJ and	HB
lCCONJ ank	ABH<
lCCONJ ans	H=LB
lCCONJ ars	HAP<
lCCONJ ass	H=PB
lCCONJ ast	ABH=
lCCONJ ate	A<B=PB
lCCONJ aud	PB
lCCONJ ble	A=H<PC
lCCONJ cal	HC
lCCONJ can	HCL<
lCCONJ ces	H=L=PC
lCCONJ day	C=HB
lCCONJ den	A=H=L<PF
lCCONJ der	ABH<PA
lCCONJ dly	A=C<HD
lCCONJ dom	A=CB
lCCONJ eal	A;HE
lCCONJ eat	HCL=P=
lCCONJ eby	CB
lCCONJ eed	HCLBP9
lCCONJ ell	H:PE
lCCONJ ent	AAHAL;
lCCONJ ere	CBK=
lCCONJ ery	A=HB
lCCONJ ess	P<
lCCONJ ged	LCP<
lCCONJ ges	HBP=
lCCONJ ght	ABH=L=
lCCONJ hed	A<KB
lCCONJ hen	CBH=
lCCONJ her	AAC<FEL=
lCCONJ ian	ABL=
lCCONJ ica	H<LB
lCCONJ ice	HDP<
lCCONJ ich	A=FBPA
lCCONJ ied	HBP=
lCCONJ ife	ABH<
lCCONJ ike	BBP=
lCCONJ ill	H;PA
lCCONJ ily	C;HD
lCCONJ ina	H<LB
lCCONJ ing	CCH=P=
lCCONJ ion	HCL=
lCCONJ ise	ACCBH;P=
lCCONJ ity	HDL=P=
lCCONJ ive	L=PB
lCCONJ ken	ABP=
lCCONJ led	ACH=P=
lCCONJ low	HB
lCCONJ lty	ACH<
lCCONJ men	HB
lCCONJ nce	ACL=
lCCONJ nts	HBP<
lCCONJ oad	HAL<
lCCONJ ock	HDP=
lCCONJ old	H;LAPA
lCCONJ ons	IBL<P=
lCCONJ ood	CAHAL<P=
lCCONJ ook	H<LB
lCCONJ ore	HCP;
lCCONJ ork	HDP;
lCCONJ orm	HBP=
lCCONJ ors	HBL=
lCCONJ ort	HCP<
lCCONJ ove	HBP;
lCCONJ ply	C=HB
lCCONJ rds	LBP<
lCCONJ red	AAHAP:
lCCONJ ree	ACH<
lCCONJ rse	ABH<
lCCONJ rst	AAC<
lCCONJ ses	HBP<
lCCONJ son	H<LB
lCCONJ tal	A;HALA
lCCONJ tch	H=L<PD
lCCONJ ted	ADH=L<
lCCONJ ter	CCLA
lCCONJ ull	ABP=
lCCONJ ure	AACAH:
lCCONJ ved	A=HBLAP<
lCCONJ ver	FAH:PB
lCCONJ wer	AAH<
lCCONJ yed	PB
lDET 0th	I=KC
lDET 1st	H=KC
lDET 1th	ACK=
lDET 4th	KBL<
lDET 5th	ADH=L=
lDET 6th	AAH=KBL<
lDET 9th	I=KB
lDET ace	HEL<P=
lDET ach	HEP<
lDET ack	HAIAL<
lDET act	HEL=P<
lDET ade	HB
lDET air	HCL<
lDET ake	HEP:
lDET ale	HB
lDET alf	ADH<
lDET all	A:F=HCLA
lDET als	L<PC
lDET ame	ABL<
lDET and	A;EAHCIBP=
lDET ant	AEHCL<P9
lDET ard	A;LB
lDET are	ADC=DAP=
lDET ark	ABH=
lDET ars	HAP<
lDET art	HGL;P<
lDET ary	A=HB
lDET ask	HBL=
lDET ast	CDL;
lDET ate	ABCAL=P=
lDET ath	HC
lDET ave	ACP<
lDET avy	CBH=
lDET ban	H=LB
lDET ber	H:LC
lDET bin	H=LB
lDET ble	A<LC
lDET bow	H=LB
lDET bum	HBL=
lDET can	B=H<LD
lDET ced	ACH=
lDET ces	H<PB
lDET cus	HCL=
lDET day	A<H:LF
lDET dds	H<PC
lDET ded	AAP<
lDET den	ABH=
lDET der	A<H<LA
lDET dge	A=HB
lDET dle	ACH7PD
lDET ead	A<C=HGL=
lDET eak	ADH=P=
lDET eal	AACAH<
lDET eam	A<HBLA
lDET ear	A9HEIA
lDET eas	A<CAHAL=
lDET ece	HC
lDET edy	ACH;
lDET eel	HBP=
lDET eep	A=CB
lDET eer	ABF=
lDET eet	A=HC
lDET eft	ABP<
lDET eld	L;PC
lDET elp	HBP<
lDET ely	ABC=
lDET end	A<LA
lDET ene	HBL=
lDET ens	L<PA
lDET ent	A<CAD=IAPA
lDET erm	H=PB
lDET ers	A=H<PD
lDET esa	H=LB
lDET ess	AB
lDET est	AGCAH;L:
lDET ets	H;LEP=
lDET eve	H=PC
lDET ext	A;CD
lDET far	CCL;
lDET fic	H<LC
lDET ful	CBH<
lDET get	HB
lDET ght	ADC=
lDET gic	AAH;LA
lDET gon	H=LB
lDET gry	ABH<
lDET hes	H<LB
lDET hit	HAL<
lDET how	A=CD
lDET ial	ABH8LC
lDET ian	H;LC
lDET ick	A;HEL=
lDET ics	A=H;LF
lDET ict	H;PA
lDET ide	C<HFL=P=
lDET ied	AEL;P=
lDET ier	CBH=
lDET ies	H=L<PD
lDET iet	AACAL<
lDET igh	H<PB
lDET ign	A=LB
lDET ike	A=B=PC
lDET ile	ACN=
lDET ill	D:HJL<
lDET ime	HDL;
lDET ing	ABC=DAHAL=
lDET ink	AAP;
lDET ion	A<IALB
lDET ior	H=LB
lDET ird	H<LB
lDET ish	A8HCLA
lDET ist	H;LBPA
lDET ite	ABH<
lDET its	H;PC
lDET ive	ADH:IAP<
lDET jor	ADH=L=
lDET ken	AB
lDET ker	AAHAL;
lDET key	ABL=
lDET lan	A=HB
lDET lay	HBP=
lDET led	AB
lDET len	H=PB
lDET ler	A=HB
lDET let	A=HC
lDET lic	ABL=
lDET lor	H=LB
lDET low	AAC<H:PD
lDET man	A;LC
lDET mpt	A<HDP=
lDET mum	ACH;
lDET nal	A=LC
lDET nce	AAL<PB
lDET nch	ADHAL:
lDET nds	HDL<
lDET ned	AB
lDET ner	CB
lDET new	CAH;LB
lDET nge	HAP<
lDET ngs	H<LA
lDET nly	A=CB
lDET nny	HCL=
lDET now	HGP8
lDET nse	ABH<
lDET nts	H;PC
lDET nty	HBL<
lDET oad	ABL=
lDET oal	A=HC
lDET obs	H<LC
lDET ock	ABL=
lDET old	ACC=HAL=
lDET ole	A=CCHAL=P=
lDET oly	A;HBLB
lDET ome	ABHDL=P:
lDET ond	CBH<
lDET ong	ACB=H<LB
lDET ont	ABL=
lDET ony	H<LB
lDET ood	A<LA
lDET oom	HBL<
lDET oon	HGL9
lDET oor	HDL<
lDET oot	HDI=
lDET ope	HGP9
lDET ord	H=L=PD
lDET ork	PC
lDET orn	AEH9
lDET ors	A=H=LB
lDET ort	HAL<
lDET ose	FAL<
lDET ost	A<CCHAP=
lDET ots	ADH7LB
lDET oud	A<HB
lDET our	H;KALC
lDET ous	AGH;L<
lDET out	BCCAL;
lDET ows	L=PB
lDET pay	A=HDP=
lDET ped	A<PC
lDET per	ABH9LD
lDET ple	A=HDL=
lDET ppy	AEH;L=
lDET ral	H<LA
lDET rat	H<LB
lDET rds	CCH=
lDET red	H=ICP<
lDET ree	A;HCL<PB
lDET rer	A=HB
lDET res	H=PB
lDET ret	ABH<
lDET rge	A<CAHBL=
lDET ric	A<HDL=
lDET rld	AFL;
lDET rly	C9HCLA
lDET ror	A=HBL=
lDET rry	A=HB
lDET rst	CDL;
lDET rth	A=H=IBLB
lDET rug	A<HB
lDET say	HDP:
lDET sed	ABL<PA
lDET son	HBL<
lDET ste	HB
lDET sty	ABH;
lDET sun	HCL;
lDET tal	H;LB
lDET tas	H<LB
lDET tax	HBP<
lDET tch	A;HALC
lDET ted	AAC=H<PC
lDET ten	H<PC
lDET ter	AAL<
lDET tes	H=PB
lDET tic	A;HBLA
lDET tle	CDH<
lDET tol	H=LB
lDET ton	H<LB
lDET tor	ABH=
lDET uch	A<CB
lDET uck	HCL<
lDET ude	AAH;PA
lDET uge	ABH<
lDET ugh	A<HF
lDET uit	H=PB
lDET uk	H=LB
lDET ull	ABC=
lDET und	C=PB
lDET ung	ACH=
lDET ure	A8HBL<PD
lDET ury	A=HEI=L=
lDET ute	A=LBP=
lDET uth	CBH<
lDET val	A=HB
lDET ved	ACH=P=
lDET ver	CCL<PB
lDET war	AEH<P=
lDET way	C=HB
lDET wed	AEP:
lDET yed	A:HE
lDET yer	A=HCL=
lDET zed	L<PC
lDET zen	ABH9PB
lNOUN 's	H=JD
lNOUN ace	HAP<
lNOUN ack	ABHBL=P<
lNOUN act	AAH<
lNOUN ade	HBP=
lNOUN ago	CB
lNOUN ain	A=CBL=
lNOUN air	ABH<
lNOUN ake	H=PB
lNOUN all	AAHAKAP:
lNOUN ame	A=L=PB
lNOUN amp	HAL<
lNOUN ank	H=L=PD
lNOUN ant	ABH<L=PB
lNOUN any	LB
lNOUN aps	CDH;
lNOUN ard	BACBP;
lNOUN are	A=HCP=
lNOUN ars	A=PC
lNOUN ary	ABL=
lNOUN ase	HCP<
lNOUN ast	AAP<
lNOUN ats	H:L=PD
lNOUN aws	H=L=PC
lNOUN big	A=LC
lNOUN but	EB
lNOUN ced	ACP=
lNOUN ces	HB
lNOUN cut	H;PD
lNOUN day	CAH=L<
lNOUN des	H<PB
lNOUN ead	ABCBL=P<
lNOUN ear	AABAH<
lNOUN eas	ABL=
lNOUN eat	A=LB
lNOUN eds	H=PB
lNOUN elp	H<PB
lNOUN ens	H<PC
lNOUN ent	HAP<
lNOUN ere	A=CB
lNOUN ess	A:HBLA
lNOUN est	A<CCH=
lNOUN ets	HAL<
lNOUN eze	HB
lNOUN fer	A=PB
lNOUN for	NC
lNOUN ged	A=PC
lNOUN ges	HBP=
lNOUN hat	C=KB
lNOUN her	AAF=H9KB
lNOUN hit	H<PB
lNOUN ice	CAH=LAP<
lNOUN ich	ACKA
lNOUN ide	ABCCH=P<
lNOUN ief	ABH=
lNOUN ies	L<PB
lNOUN igh	H;LAPA
lNOUN ike	BBCBHAP7
lNOUN ill	CBDAK=P=
lNOUN ils	H<PC
lNOUN ilt	PB
lNOUN in	BCH=
lNOUN ine	ADL=
lNOUN ing	AAB=LB
lNOUN ink	H=PC
lNOUN ire	A=PB
lNOUN ise	A=C=HDP=
lNOUN ist	ACC=
lNOUN ive	A=CBH<KA
lNOUN ken	H=PB
lNOUN ker	HCL=P=
lNOUN lly	CCH=
lNOUN low	BCP;
lNOUN man	HBL=
lNOUN med	HEP;
lNOUN mes	H:LC
lNOUN na	H<JC
lNOUN nce	C=HB
lNOUN ned	A<H=PD
lNOUN nes	HC
lNOUN net	AAH;LB
lNOUN ngs	L<PC
lNOUN nks	H<PB
lNOUN now	CBH=PA
lNOUN nts	H;PE
lNOUN nue	H=PB
lNOUN oes	DBH<
lNOUN ole	H<LAPA
lNOUN on	BB
lNOUN ook	H;LAPA
lNOUN ool	ACC=
lNOUN ope	PB
lNOUN ops	H<PB
lNOUN ord	HB
lNOUN orm	HALBP;
lNOUN ors	HBP=
lNOUN ose	H=PC
lNOUN ost	HC
lNOUN ots	HBP=
lNOUN out	C=PC
lNOUN ove	BAHAP;
lNOUN ows	H<PC
lNOUN ral	ABH<
lNOUN ran	H<PB
lNOUN rch	HBP=
lNOUN rds	LB
lNOUN res	FAP<
lNOUN rit	H;LAPB
lNOUN rry	AAH:
lNOUN rst	ABH;
lNOUN rts	H<PA
lNOUN say	H=PB
lNOUN set	H=PB
lNOUN tal	HBL<
lNOUN ten	HB
lNOUN ter	A=PB
lNOUN tes	H<L<PF
lNOUN the	FBL=
lNOUN tic	A=HB
lNOUN tle	A=HB
lNOUN to	BBJBL=
lNOUN ure	AC
lNOUN vel	HBP=
lNOUN ver	A<BBPA
lNOUN ves	LB
lNOUN vin	HCL<
lNOUN y	H<KB
lNOUN yed	ACP<
lNUM air	H<LB
lNUM and	ABP;
lNUM are	ACH=
lNUM ars	H<PB
lNUM ate	ABP=
lNUM cks	HBL=
lNUM ece	CBH=
lNUM era	H<LB
lNUM ine	H=LB
lNUM ing	A:HEP=
lNUM ion	H:IFL=
lNUM ive	CB
lNUM mes	HB
lNUM nds	H<LB
lNUM nts	H=PB
lNUM ome	HDP;
lNUM ple	H<LA
lNUM ral	HBL<
lNUM red	A<IAPB
lNUM rts	HCP<
lNUM sts	H<PB
lNUM ted	A;HAPA
lNUM tes	H<LC
lNUM tic	ACH;
lNUM use	HBP=
lPART ace	H=L=PB
lPART ack	CAH:PB
lPART act	HBP<
lPART ade	AAH:PB
lPART ain	A;LA
lPART air	A=CB
lPART all	PB
lPART and	H=PB
lPART are	ABH=PA
lPART ark	HBL=
lPART art	AB
lPART ary	ABH=
lPART ast	A=H=PC
lPART ate	A;LC
lPART ave	DB
lPART bat	H<PB
lPART day	HB
lPART den	L=PB
lPART do	DBL=PB
lPART ead	C=PC
lPART eal	H=PB
lPART eam	H<PB
lPART ean	A<PC
lPART eat	H=PB
lPART eek	H;LC
lPART een	ACP;
lPART eep	H<PD
lPART ern	ACP<
lPART ers	HCP<
lPART est	ADC=H:LBP=
lPART ete	A;HB
lPART fer	H=PB
lPART ger	H=LCP=
lPART ght	A9C=HEPC
lPART gon	HB
lPART hat	CDF=
lPART her	A;CA
lPART ies	HAP<
lPART ike	B=C=PB
lPART ill	H=PB
lPART ime	HCP<
lPART ing	C=PB
lPART ink	H;PC
lPART ion	L=PC
lPART its	H=LBP=
lPART ity	HBP=
lPART ize	HCP;
lPART led	HBL=P=
lPART med	A<PC
lPART nds	HBP<
lPART ner	AB
lPART new	ACP<
lPART oin	H=PC
lPART ome	A=FAH=PB
lPART ook	HBP=
lPART ore	A=CB
lPART ork	H;PC
lPART orm	H<PB
lPART ort	H=L=PC
lPART ote	H;PD
lPART ous	A=CB
lPART ove	H9LBPB
lPART pen	A=PB
lPART pes	H<PB
lPART ral	HB
lPART rce	ABH=
lPART ree	A<PA
lPART rly	ABH<
lPART rry	HAL<PA
lPART rst	CCH<
lPART rue	CBH=
lPART rve	HCP;
lPART say	HBP<
lPART sts	HBP=
lPART ted	ABP;
lPART ter	A=H=PD
lPART tes	LAP<
lPART tly	ABH=
lPART top	PB
lPART uce	H=PB
lPART uck	H<LC
lPART ude	HBP=
lPART unt	H<PC
lPART upt	ABP<
lPART ver	HBP<
lPART wer	A=PC
lPART why	CB
lPRON 's	JBP=
lPRON ace	H=LB
lPRON ach	A=PB
lPRON ads	H8PF
lPRON afe	ABH=
lPRON age	HDP;
lPRON aim	H=PB
lPRON ain	ABP=
lPRON all	FCP<
lPRON and	A<
lPRON ank	HCP;
lPRON ans	PB
lPRON ant	A<HBPA
lPRON are	A<HBPA
lPRON asp	H<PB
lPRON ast	A<H=PE
lPRON ate	AAC=LBP<
lPRON ave	ABDAH=P<
lPRON ble	AB
lPRON bor	A=HB
lPRON but	H;LE
lPRON cal	ACH<
lPRON ced	ACP;
lPRON day	ABHAP=
lPRON dle	HCP<
lPRON dnt	HAP;
lPRON eak	H=PB
lPRON eal	AAP<
lPRON eam	HBP=
lPRON ean	PB
lPRON ear	A<PA
lPRON ect	A<PC
lPRON eds	H9PE
lPRON eel	H=PB
lPRON eer	HB
lPRON ell	C=PC
lPRON elp	H=PB
lPRON els	LBP<
lPRON ent	H=PC
lPRON ers	H=LC
lPRON ess	H=LBP=
lPRON est	ACCBH<L;
lPRON ets	HDP:
lPRON ext	A=CAHBP<
lPRON ght	A;C<DDHB
lPRON gle	A=HCP=
lPRON had	DDP:
lPRON hed	ACP<
lPRON hen	CCP=
lPRON her	HC
lPRON hes	PB
lPRON hip	HBP=
lPRON ide	LCP=
lPRON ike	PB
lPRON ill	DBH:
lPRON ime	ACCBH<P=
lPRON ind	HAP<
lPRON ion	H=LD
lPRON ior	ABH<
lPRON ird	CCL=
lPRON ire	H<PA
lPRON ish	ABH;L=PC
lPRON iss	PB
lPRON ist	ABH;
lPRON ite	H;PB
lPRON its	H;PC
lPRON ked	AALBP:
lPRON kes	H<PB
lPRON les	H=LB
lPRON lic	A<HA
lPRON lly	HCL=P=
lPRON lse	CDH<
lPRON med	H=LC
lPRON nal	ADH=L<
lPRON nce	A=CB
lPRON ncy	AAH:LC
lPRON nds	H<PA
lPRON nes	H9LD
lPRON new	CAH;LAPA
lPRON nge	H<PC
lPRON nks	H;PC
lPRON nna	HCP<
lPRON nts	H;LAPA
lPRON ock	A<PA
lPRON old	AB
lPRON ond	CCH=
lPRON one	LB
lPRON ont	DCP=
lPRON oor	ABH=
lPRON ore	A;HA
lPRON ors	L<PB
lPRON ose	A=PC
lPRON oss	ABH=
lPRON ous	ABH=
lPRON ove	H:LDPB
lPRON ows	HB
lPRON pay	H=PB
lPRON pes	H<PB
lPRON ppy	HBL<
lPRON ray	HBP<
lPRON rch	H=LB
lPRON res	FBH=
lPRON rst	ABCCH:P=
lPRON rth	CB
lPRON run	H=PE
lPRON say	H<PB
lPRON sor	HBL=
lPRON sts	H;LAPA
lPRON ter	A;C;LDPB
lPRON tes	H<LAPA
lPRON tle	AAC=HBP=
lPRON tly	ACC<
lPRON try	PB
lPRON ued	A<PC
lPRON ugh	AAC=HBN=P=
lPRON ull	A;CC
lPRON ung	HBP=
lPRON uys	HBP=
lPRON ves	H=PB
lPRON way	C=HB
lPRON wer	A<HD
lPRON won	PB
lPRON zed	ABP<
lPROPN 's	JB
lPROPN -to	PC
lPROPN 8th	AB
lPROPN _	LCQ=
lPROPN act	A=H=PC
lPROPN ads	L<PC
lPROPN age	AALAP<
lPROPN aha	HAL<
lPROPN ail	HBLAP:
lPROPN ain	HB
lPROPN ake	H=LB
lPROPN all	H=LB
lPROPN ank	H;PC
lPROPN ant	PB
lPROPN are	HB
lPROPN ark	HCL=P=
lPROPN ars	L;PB
lPROPN ate	HCP;
lPROPN ber	HBL=
lPROPN ble	ABH<
lPROPN bor	H;LC
lPROPN cit	HBL<
lPROPN cks	GBP=
lPROPN de	H<LHQ;
lPROPN ded	ADP;
lPROPN den	H=LB
lPROPN des	H<LB
lPROPN eal	ACL<
lPROPN ean	HCL9PA
lPROPN ear	BAHAL;
lPROPN eat	A=H=LB
lPROPN eck	L;PC
lPROPN eds	PB
lPROPN eep	HCL<
lPROPN eet	AAP<
lPROPN ell	H=LD
lPROPN ers	H;PE
lPROPN ert	ABP;
lPROPN ery	H<LB
lPROPN ess	A=H=PC
lPROPN est	HCL<
lPROPN ews	H=LB
lPROPN fer	ABH=
lPROPN ger	HBP=
lPROPN ges	H;LA
lPROPN ght	A=C<HBPA
lPROPN hem	HBL=
lPROPN her	E<F=HALB
lPROPN hip	H<LB
lPROPN his	FAK<
lPROPN how	LB
lPROPN ial	HAL<
lPROPN ich	F=HB
lPROPN ick	HBL:PB
lPROPN ies	H<PB
lPROPN iew	HCL<
lPROPN ign	AB
lPROPN ike	CBP=
lPROPN ime	ACH<
lPROPN ins	H<PA
lPROPN ion	LBP=
lPROPN ist	A=HCP=
lPROPN ite	ABH<
lPROPN ize	H=LB
lPROPN kes	L<PA
lPROPN ket	HCL;
lPROPN key	A=LB
lPROPN ler	H<LC
lPROPN les	H9LE
lPROPN lic	A=LB
lPROPN lie	L<PC
lPROPN lls	PB
lPROPN lly	C=H=PB
lPROPN mes	H<LB
lPROPN mic	HBL=
lPROPN mit	HBL=
lPROPN nal	A<LC
lPROPN nce	LBP<
lPROPN nch	L<PA
lPROPN nds	H:PD
lPROPN ned	A=PB
lPROPN ner	LAP<
lPROPN new	C=H=LCPA
lPROPN ney	H:LD
lPROPN ngs	L;PB
lPROPN nks	HCP=
lPROPN ods	HB
lPROPN ohn	H=LB
lPROPN ole	L<PC
lPROPN one	CBH<
lPROPN ons	H<PC
lPROPN ood	A<CALA
lPROPN ook	HCL<
lPROPN ool	HFL8PA
lPROPN oom	H<LC
lPROPN oon	HB
lPROPN ope	FDH<L=
lPROPN ore	A=LBPA
lPROPN ort	P<
lPROPN ose	H=L=PC
lPROPN oss	HBL=
lPROPN per	PB
lPROPN rch	HDL;
lPROPN rge	L<PB
lPROPN ris	H=LB
lPROPN rns	HAP<
lPROPN rry	LC
lPROPN rse	HCL=
lPROPN rst	HBL=
lPROPN rts	H:PC
lPROPN ses	H:PE
lPROPN son	LCP=
lPROPN tal	AAHAL;
lPROPN ted	A:HB
lPROPN ter	AAL<
lPROPN tre	L<QB
lPROPN und	LB
lPROPN ure	ACC=HBKBP9
lPROPN ust	H;LA
lPROPN ver	ABL=PA
lPROPN way	A=LB
lPROPN wer	LC
lPROPN y	KBL=
lPUNCT ace	LBP=
lPUNCT ack	LBP=
lPUNCT act	A<PA
lPUNCT age	A=L=PD
lPUNCT ail	HCL=
lPUNCT ain	CBHAL;Q=
lPUNCT air	HB
lPUNCT all	ADC<P<
lPUNCT ame	H=LC
lPUNCT and	H<PB
lPUNCT ang	LBP<
lPUNCT ano	HB
lPUNCT ans	HCP=
lPUNCT ant	A:LF
lPUNCT art	LB
lPUNCT as	L=NC
lPUNCT ase	PC
lPUNCT ast	ADC=H<P=
lPUNCT ate	H<PA
lPUNCT ave	H=PB
lPUNCT ays	CDL<PA
lPUNCT big	A=LB
lPUNCT but	EB
lPUNCT c	HB
lPUNCT cal	HCL<
lPUNCT com	HDL;
lPUNCT day	C=HC
lPUNCT den	AEH=P;
lPUNCT der	AAH<
lPUNCT des	H=PC
lPUNCT dom	CB
lPUNCT don	L=PB
lPUNCT eal	A=H=L=PF
lPUNCT ean	CBP=
lPUNCT ear	CCH;IAL=PA
lPUNCT eck	H=LDP=
lPUNCT een	H:LB
lPUNCT ehe	GBH=
lPUNCT ely	CC
lPUNCT end	L=PB
lPUNCT ens	CAH<LBP=
lPUNCT ere	L<PB
lPUNCT ern	HAL<
lPUNCT ery	ABCEH=L;
lPUNCT ess	A:HDLAP=
lPUNCT est	LEP<
lPUNCT ets	L<PA
lPUNCT ext	AEC=L<
lPUNCT ges	HBP=
lPUNCT get	L=PB
lPUNCT ght	AACAP<
lPUNCT go	DBH=
lPUNCT ham	HBL=
lPUNCT hat	L<NA
lPUNCT hed	A<PC
lPUNCT hen	A=CC
lPUNCT her	ACC;EAFA
lPUNCT hes	KCP=
lPUNCT hhh	HCL<
lPUNCT ice	C=LB
lPUNCT ich	AAH=KBP=
lPUNCT ick	LBP=
lPUNCT ide	ACB<H;L=PC
lPUNCT ied	A9HBLA
lPUNCT ife	HBL<
lPUNCT ike	BCHBP;
lPUNCT ild	ABL=
lPUNCT ill	H;LBPB
lPUNCT ily	C<LB
lPUNCT ime	LBP=
lPUNCT ing	C=HALC
lPUNCT int	A<HBLA
lPUNCT ise	A<
lPUNCT ish	A<HB
lPUNCT ism	LB
lPUNCT ite	CBH=
lPUNCT k	HBL=
lPUNCT les	HCL=P=
lPUNCT lly	L<PB
lPUNCT low	HAL<PA
lPUNCT man	A<HEL<
lPUNCT mt	H;LC
lPUNCT nce	CBH;LANA
lPUNCT nds	H<PA
lPUNCT ned	CCL=P<
lPUNCT new	HDL:PA
lPUNCT nge	LBP=
lPUNCT ngs	LBP=
lPUNCT nit	HBL=
lPUNCT nks	HFL=P=
lPUNCT nse	AAH;LB
lPUNCT ock	LBP<
lPUNCT oh	GB
lPUNCT ole	HC
lPUNCT oll	D=HBL=
lPUNCT ome	C<FAHBL=
lPUNCT ong	BBC=
lPUNCT ont	H<PA
lPUNCT ood	A<C=LC
lPUNCT ook	H=PC
lPUNCT ore	ABH=L<
lPUNCT ork	P<
lPUNCT ort	LBP<
lPUNCT ost	ACL;
lPUNCT ote	A<LB
lPUNCT ots	H;LC
lPUNCT ove	HFL;P=
lPUNCT own	BAH<
lPUNCT pan	L<PB
lPUNCT per	A=H=LAPD
lPUNCT ral	A<HC
lPUNCT rce	HBL<PA
lPUNCT rds	HCL=
lPUNCT red	ABHAL<
lPUNCT rgy	HCL;
lPUNCT rly	CB
lPUNCT rry	AEL<P<
lPUNCT rst	C9HFL=
lPUNCT s	HB
lPUNCT say	H=PB
lPUNCT sed	ADL:
lPUNCT sic	A=HB
lPUNCT sue	L<PB
lPUNCT tan	H=LB
lPUNCT tay	L<PC
lPUNCT tch	H=L=PB
lPUNCT ted	LCP=
lPUNCT ten	IAL<
lPUNCT ter	BBG=LAP<
lPUNCT tle	ABC=H=
lPUNCT tor	H<PA
lPUNCT tre	HB
lPUNCT ual	HB
lPUNCT uce	H<PB
lPUNCT uch	ADC:
lPUNCT ull	L<PC
lPUNCT und	ACHAL=P<
lPUNCT ung	LB
lPUNCT ure	LB
lPUNCT use	HDLAP:
lPUNCT ven	H<IAL=PB
lPUNCT ver	CBL=
lPUNCT vil	ACL<
lPUNCT vin	AEH;
lPUNCT wed	A=HCP=
lPUNCT xx	H<LB
lPUNCT yer	H<LB
lPUNCT zed	ABP<
lSCONJ day	ABH<
lSCONJ ing	A=L<PC
lSCONJ ion	HBL<
lSYM 014	I=LB
lSYM _	L;QC
lSYM age	H<LB
lSYM all	HB
lSYM and	ABH7IALB
lSYM ant	HBL<
lSYM ark	A=H<LD
lSYM ary	ADH8
lSYM ate	L<PA
lSYM ath	HBL<
lSYM ave	HCL=P=
lSYM ays	IBL<
lSYM cks	H9PE
lSYM day	HFL;
lSYM des	IB
lSYM die	HFL:P=
lSYM eal	H<LA
lSYM ell	HCL=
lSYM els	HCL<
lSYM ent	A<H<IALC
lSYM ers	HBIAL:
lSYM ert	HBL<
lSYM ess	ACH=P=
lSYM ght	ABH9LDP=
lSYM gic	A=H=LC
lSYM hat	K=LB
lSYM her	H=PB
lSYM hts	H;LC
lSYM ial	A<HC
lSYM ian	H:LC
lSYM ies	H8LCPB
lSYM ife	H;LD
lSYM ime	H:LD
lSYM ing	AAH5PE
lSYM ink	H=LDP=
lSYM ion	H;LC
lSYM ist	H<LA
lSYM ity	H:LD
lSYM ive	A=HDLAP;
lSYM kin	HAIBL:
lSYM les	H=PB
lSYM ley	HEL9
lSYM low	LB
lSYM man	HBL<
lSYM nce	H<LB
lSYM nda	HBL<
lSYM ndy	HDL:
lSYM nes	IDL<
lSYM off	HB
lSYM one	L=PB
lSYM ong	HBL<
lSYM ors	H:LD
lSYM ort	H=LB
lSYM ous	ABL=
lSYM ove	H=LDP=
lSYM per	HBL=
lSYM pol	HBL<
lSYM red	L=PC
lSYM ruk	HBL<
lSYM son	HAL<
lSYM tar	H<LC
lSYM ter	LB
lSYM tor	H;LC
lSYM ufc	HBL=
lSYM ver	HBL=
lSYM vid	HBL=
lVERB ade	P<
lVERB ady	CB
lVERB aid	HB
lVERB ake	H;PA
lVERB ame	H;PC
lVERB ape	P<
lVERB ard	CBH:PA
lVERB are	A;HBPA
lVERB art	ABCFH8P=
lVERB ary	ACH<
lVERB ase	A=G=PB
lVERB ate	C=L<PD
lVERB ath	BBH=
lVERB ave	H=PB
lVERB ber	HC
lVERB ced	ACP;
lVERB day	CKH1LB
lVERB ded	ABL=
lVERB der	ABLAP<
lVERB dly	ABH=
lVERB ead	AAH<
lVERB ect	A=PC
lVERB eed	C=PB
lVERB eep	ACH=
lVERB eet	H;PC
lVERB ege	HB
lVERB ens	B=HB
lVERB ers	C=HDP=
lVERB ery	A=FBHA
lVERB ess	ACC:HCL<
lVERB est	C=HC
lVERB ged	ABC=
lVERB ght	A;CIH8LA
lVERB hat	F;NE
lVERB her	AAC=H<KBL=
lVERB his	FBH=KA
lVERB ick	H<PB
lVERB ide	B<CBHA
lVERB ied	AEP:
lVERB ife	A=HCL=
lVERB ill	BBH=LA
lVERB ime	HBP=
lVERB ind	AABCH<L=
lVERB ing	AACAH=L<
lVERB ion	A=HDL=
lVERB ire	A<HB
lVERB irm	CDH;
lVERB ise	A<HAL=
lVERB ism	HB
lVERB ity	A=HB
lVERB ive	AALDP;
lVERB lks	H<PB
lVERB lls	H=PB
lVERB lts	HBP=
lVERB mer	HC
lVERB nal	ABH=
lVERB nce	B=HBNAP<
lVERB ned	HBP=
lVERB new	CCH=
lVERB nse	HCL=
lVERB nty	CCH;
lVERB obs	HB
lVERB off	BBH=
lVERB old	AAH<
lVERB ome	CHH9
lVERB one	A=CCH<
lVERB ong	B=LB
lVERB ons	IB
lVERB ood	AAC<H=LA
lVERB oor	ABH=
lVERB ope	H=PB
lVERB ord	HB
lVERB ore	BAH=L=PC
lVERB orm	H=PB
lVERB ors	C=HB
lVERB ous	AC
lVERB own	A=BC
lVERB pay	H=PB
lVERB ple	ABH<
lVERB ppy	A<LC
lVERB rds	H=LB
lVERB red	A=H<LC
lVERB ree	H<
lVERB res	A=HB
lVERB ric	LB
lVERB rid	H<L=PD
lVERB rly	ABC=
lVERB rms	PB
lVERB row	CGH6PB
lVERB rry	H=PC
lVERB rse	CEH;P=
lVERB rst	ABH=
lVERB rth	A;CDHB
lVERB sed	ACP<
lVERB ses	L=PB
lVERB tal	A=HB
lVERB ted	ADL;PA
lVERB tem	H;PC
lVERB ter	ABHBL;P=
lVERB tic	A9HE
lVERB uck	AAHBL=P=
lVERB ued	ABP<
lVERB und	A=CEP=
lVERB up	BCH=
lVERB use	H=PB
lVERB ved	AAP<
lVERB ves	HAP<
lVERB way	CGH8
lVERB you	H=KC
lVERB zed	ACP<
l^ aha	LB
l^ ain	HB
l^ alk	H;L=PF
l^ all	A<CB
l^ and	PC
l^ ank	HBL<
l^ ans	A=H=LC
l^ ant	H<LC
l^ ard	ACH;L<PB
l^ ary	A;HE
l^ ass	PB
l^ ate	ACH=L=
l^ ber	PB
l^ can	AKL5
l^ ces	LB
l^ ded	A=LC
l^ dle	HBL=
l^ ear	CAL;PA
l^ eat	ABL<
l^ eel	PB
l^ ere	CB
l^ ess	A8CFH<PB
l^ for	BBN=
l^ ger	H;LE
l^ ght	CDH;IAP=
l^ god	HFL8
l^ got	L=PC
l^ hat	F=KHL=N:PA
l^ hen	CAHAL<
l^ her	ABC=FAL<
l^ his	FBL<
l^ i	KB
l^ ian	HBL=
l^ ica	LB
l^ ice	AAHCL:
l^ ich	FBK<LA
l^ ick	ABH<LC
l^ ies	HBL=
l^ ike	BBH=P=
l^ ill	HBL<
l^ im	HCL<
l^ ind	B=L=PC
l^ ine	A=H=PC
l^ ing	AAGBL=
l^ ink	L<PB
l^ ion	HEL;P=
l^ ior	AACAHBL:
l^ ird	ACC=HAL=
l^ ish	L=PC
l^ ive	A=KAL<PB
l^ ken	AC
l^ let	H=PD
l^ ley	H=LC
l^ lie	H=LB
l^ mes	CBL=
l^ nal	A:HBLA
l^ new	A;C=HKL:
l^ nth	ABH:LA
l^ nts	HBL<
l^ oin	H=PB
l^ ome	H<LB
l^ omg	HDL;
l^ ond	ABHBL<P=
l^ ong	BBC<H=
l^ ons	H:LE
l^ ood	ADL;
l^ ook	PB
l^ ope	HBP=
l^ ors	H=LB
l^ ost	ACC<H<LB
l^ our	HBL;
l^ ous	A<LC
l^ out	C=HCL<
l^ ove	L=PB
l^ red	ABP=
l^ rly	HBL=
l^ rry	H=PB
l^ rst	A7C<HHLB
l^ rt	L;PE
l^ sed	A;LD
l^ ses	H;LC
l^ ted	H=LB
l^ ter	HBL=P=
l^ tes	HEL:
l^ to	B7JG
l^ uch	AEH=L;
l^ uck	HBP=
l^ ugh	AAC=GBH;NC
l^ und	A<HD
l^ ven	HBL<
l^ wow	GC
l^ yan	HBL<
l^ yet	CC
m#	C=HCK<LC
m'	C<L=
m'd	AABBD7H=PE
m'll	D5HAPH
m'm	ACHAL;P;
m's	AABAC;DBF=HBOAP:
m've	ABD=
m)	C=GBI=K=
m*	H<LBQA
m+	FBH<PA
m-	C=G=IBLA
m--	A=F<J=KAL=NAPA
m.	A:B=DBH=IBJAN<QA
m..	CAFAGAL<N=P=
m...	BBHAJ<LA
m....	K=L;NBPB
m1	HBP=
m1,500	H<LB
m1-year	A=HC
m10	A<BACA
m100	A<
m15	HBP<
m18	HBL=
m1970	CBL<
m1990s	KBN<
m200	H<PA
m2007	C=LB
m250	HCP<
m3	A=B;C=GAHAIANCP<
m4	A=CBLAP=
m48	HDP<
m5	HAP<QB
m500	JAL<
m6	HALAP<
m:	LAN=OAQB
m;	B<G=KALANAPAQ=
m?	A<B=FAH=LAOAQ=
m@	A=B=HEI<LEP=
m[	C=OB
m_	HCLDN<Q<
ma	ABCAF=HBIBK=N;OAP:QA
mable	B9JE
mabout	A=B8D=F=HAJDKAN=OB
mabsolute	HB
mabsolutely	AAHAP<
maccess	BFJ8
maccording	BBJ<
maccounts	BCJ=KBN;
mact	A=CBH9PD
maction	H<KBN<PA
mactually	A:HALA
madams	HAL<PA
madded	CDH<
madditional	AB
maddress	BAC<HCP=
madministration	B=JB
madvanced	H=LB
madvancing	H<LB
madvisory	LB
mafford	B<JB
mafrican	H=LB
mafter	ABFAH9KAN;PA
magain	H<PC
magainst	A=FAK=PB
magent	H:LCPA
magricultural	HBP=
magriculture	H;PB
mah	GAH<
mahead	H<PB
mair	F=H;KALD
mairlines	H<QC
mal	H<QB
mall	ACC=HAK=LBP:
mall-time	AC
malliance	KBN=
malmost	A=PB
malready	ABH7PD
malso	H<PC
malternative	HBL=
mam	ABC=HDL<P<
mamendment	FBH<K<PB
mamerica	ABCADAF=H:L9PF
mamerican	BACAHCP9
mamericans	CAFAK<L<PA
mamong	A<HA
man	ABHAP=
mand	HBIAOA
mandy	H;LBQA
mannoying	FCHCN<P=
mannual	ABP=
manother	HDIAP7
many	ABBBFAP9
manyone	CAH<L=
mapplied	H<LC
mapproach	BAJ<
mappropriate	HDL=P<
mare	BBP:
marmed	H:LD
marms	HBP=
marmy	LB
maround	ABH:LB
marticle	ACP<
mas	IAJ=KAP<
maside	H<PB
masked	B=FBH<JAK;LB
massure	KBN<
mat	A;ICN<OCQ=
mattention	BBJ<
maustralia	A=HDL=
mauthority	CAH=K<NB
maverage	B<CBH=
mback	A=BBC=J<L=PC
mbalance	HDL=P<
mbalanced	HB
mbank	HBL=
mbanks	B=KBN<
mbarriers	BBJ<
mbase	AAH<PA
mbasic	HCP<
mbe	B<CADBFAOAP<
mbeautiful	H<L<PC
mbecause	AAHAKBP;
mbecome	ABH=L=
mbed	CAH;PA
mbeen	HBNAP:
mbefore	B<FAH<LC
mbegin	A;B=JAPC
mbehind	L<PA
mbeing	AAH<K=PC
mbelief	K=NB
mbelieve	F=H=NC
mben	H:LD
mbest	A=C=J=LBPB
mbetter	BAHCL;N=
mbig	B=HBIAQ<
mbill	FAH=PB
mbillion	B=HBJALAP:
mbirthday	HAJ<NB
mblack	HB
mbloody	HDP;
mbodyboarding	A<PB
mbook	H=LB
mbooks	ABP=
mborn	AABCH=
mboy	ABH;PA
mbrady	HCL<
mbrain	H<PB
mbrandon	H<LA
mbritain	B<NB
mbroadcast	HBL=
mbroken	H<PB
mbudget	BAFAHBKBL;N:PB
mbuild	AACAH<
mbuilding	C=L=NAPB
mbusiness	A=B=F=KALC
mbusinesses	B:JCPA
mby	B=DAKALBN=
mcabinet	L<PA
mcalled	A=H:LCPA
mcalling	ABKAP=
mcame	BCCCH<J;
mcampaigns	FBN=
mcan	A<B<DEH:L=PH
mcanadian	HBL=
mcannot	C=H9PF
mcant	H<PB
mcapacity	HBP=
mcapital	A=HCP=
mcare	A=BAC<HA
mcarnegie	H=LB
mcarried	B:CD
mcary	HCL;
mcell	HB
mcells	B<JBKAN=
mcenter	B<NA
mcents	H<PB
mcentury	CBH;L=PE
mcesaroni	H<LB
mchamber	H;PD
mchance	B<H=JCKALBN=
mchange	A=H=PB
mchanged	CBH<
mcharitable	HBP<
mchild	A<HAPB
mchildren	CAH:J=PD
mchristmas	HCP<
mcity	A:HD
mclaims	FBN=
mclean	HCL<
mclose	BAFBHAN<P=
mcoal	HBP<
mcode	F<KC
mcold	H;
mcollege	HDP=
mcolleges	ABC<
mcom	H=LB
mcome	CAF<H;JB
mcoming	CFH:
mcommitment	BCC=J<
mcommitments	ABP<
mcommon	HCP<
mcommunities	A=CBF=KB
mcommunity	AAC=FAH=JAK=L=PD
mcompanies	A<HB
mcompany	B=F=JAKBN=
mcompletely	ACP;
mcomplex	HDP<
mconditions	FCK;
mconfirmed	H<PA
mconflicts	FBN=PA
mcongress	B;C<FAH;JCL=PF
mconsecutive	H;LAPA
mconserve	FB
mconsidered	ABP=
mconstruction	HBP=
mconsumer	H<LB
mcontinue	AAB<C=JCK=P=
mcontinues	B<HBJBP=
mcontributions	BBJ=
mconvention	L<PA
mcost	H<PB
mcosts	C<KAN=
mcould	A<DAH=PC
mcouncil	L<PC
mcounting	A<HB
mcountry	CAH=K<NA
mcourage	B<JB
mcourse	HB
mcourt	LBQ;
mcover	HDP;
mcoverage	BEJ=N=
mcrap	CCH;
mcrazy	FBK=
mcreated	AB
mcreating	A:CC
mcross	H=LBP=
mcure	L<QB
mcute	H<LA
mcuts	FBK<
mdaily	A<HGP:
mdark	HCL<
mdata	HCP<
mday	AACAH=IAKBL<N<
mde	HALBQ<
mdeadly	A=HB
mdear	H;PB
mdebates	BBJ<
mdebt	L<PB
mdecent	ABP=
mdecided	B;JC
mdecision	B<JB
mdeep	LAP<
mdeeply	ACP;
mdefense	AALDP;
mdefensive	HBP<
mdeliver	AAC<
mdemand	AAB=H=KBN=PB
mdemocracy	B<H<JAPC
mdemocratic	A<HC
mdemocrats	CBH=
mdeployed	BBJ<
mdeserve	F<KB
mdespair	QB
mdetails	CBH=
mdeter	HBP=
mdetermined	B<JB
mdeterrence	H=PB
mdeveloping	ABCAH=
mdevelopment	H;LC
mdifferent	HDL=P=
mdifficult	AAL<
mdirectly	A=H=PC
mdisability	H=LB
mdistricts	B<JB
mdo	ABD2HAJAPC
mdoes	A=D=F=KBLAN=
mdoing	B<CCJBKAP<
mdomestic	H<LB
mdone	AAH;PB
mdown	CCH=PA
mdr	HBL=
mdr.	H=LC
mdramatically	A<B<JAPC
mdrinking	HB
mdrug	A=HCP=
mdrug-free	HCL=P=
mduty	JB
me	B<JBP;QA
meach	ABLAP<
mearlier	PB
mearliest	ABH=
mearly	A<HFL<
mearth	H=PB
measier	B<JB
meast	H<PA
mebola	H=PB
meconomic	HCP;
meconomically	ADP;
meconomy	AAC=FBH;N=PB
meducation	B;JAL=PD
meisenhower	FBK=
mel	H=LEQ<
melite	A<LB
melse	H<PB
memergency	LB
mencourage	ABL<
mend	AABCJ;
mended	H=PC
mends	GAH;
mengagement	FCK<
mengineers	ABP<
menterprise	BAHBJ=L=
mequivalent	HB
mespecially	AABAHBJ=P:
meuropean	LCP=
meven	CAH<K=LB
mever	A<CBL=
mevery	HEOAP9
meverywhere	H<PC
mevidence	FAH=KAL=N;PC
mevil	A=HB
mexcellence	ABP<
mexcellent	A=HDL=
mexclusive	A<LB
mexecutive	H<LC
mexisting	HB
mexpand	HBP;
mexpanded	HBL=
mexpected	B:JD
mexport	HBP<
mexposed	BBJ<PA
mexpress	K=LB
mextra	HBP;
meye	HAP<
mface	ACB=JAP=
mfaces	ACP;
mfacing	CBH<
mfair	HBP=
mfaith	K<NB
mfame	H<LB
mfamily	C=F=H=LCNA
mfamous	H;LC
mfans	ABH<
mfarm	HBP=
mfarmers	HBP=
mfast	H=PB
mfaster	AAH9PC
mfastest	HBP<
mfat	ABH<
mfatal	HBP<
mfavorite	HAKAL<
mfear	FBH=K<LBPAQ<
mfebruary	ABL=
mfederal	AAHEL9NAP;
mfeel	ABH=LAP=
mfeet	ABH=
mfellow	HBP<
mfew	ABH=
mff	ABH;LA
mfields	BBH;
mfight	K=PB
mfighter	LB
mfinal	HCL=
mfinally	A=PD
mfinancial	CBHAL<P=
mfine	HDL=P=
mfinish	HBP=
mfinished	ACH=
mfire	KBN<
mfirst	B<IAJALBN=OAP<
mflight	ABH<
mfloods	FBK<
mfollow	A=BAHBJ=
mfollowers	GB
mfood	B<KAL<NBPB
mfor	FBI=LAN=
mforce	B;IAKAL<NA
mforced	B<H=JBLA
mforeign	HB
mforget	H<NAPC
mforward	BBJ=L=PB
mfossil	HBL=
mfought	B;CANB
mfour	ADL=
mfrancis	L=PB
mfree	B=LBP=
mfreedom	B<JAKALAN=
mfrench	LCP<
mfriend	A=CB
mfrom	CBK<
mfrontier	HBL<
mfucking	ABH=
mfull	HDP=
mfully	ACH=PA
mfunding	J;NB
mfurther	A;HC
mfuture	AAF=HBKAP<
mg	HCQ=
mgame	A<PA
mgather	BBCBH<J<
mgeneration	H<LA
mgeorge	H=LCP=
mget	F;J=KALANBP<
mgetting	H7PG
mgive	ADH=P:
mgives	A=CB
mgo	AACBJ=
mgoals	CBH=L<PA
mgod	A=B=L=PE
mgoes	BBH=
mgoing	ADH7JBLA
mgon	H=JB
mgonna	H=PB
mgood	AAC=HBKAN;
mgoogle	L<PC
mgovernment	AAB:CAH=JBL=PB
mgovernments	B<FBH=K=NB
mgovernor	H;LC
mgovt	HBP<
mgraders	B=H:JAPD
mgrain	HBP=
mgrassroots	HCP=
mgreater	A<HEP<
mgreatest	HDP<
mgreatness	H;PC
mground	H<IAPA
mgrowing	CBH<PA
mguns	K<NB
mguys	ABP=
mhad	CBFAHEJAK;L<NAP9
mhaha	HCP=
mhaiti	H=PB
mhalf	AB
mhand	A=H<LB
mhappy	ABH;LB
mhard	B=GAHCL=P=
mharder	H<N=PA
mhardest	H;PC
mharry	HBLAP;
mhas	D=H<
mhate	A=LDP<
mhave	C<D<HALA
mhaving	H;PE
mhe	H;LAPC
mhead	H=PCQ<
mhear	B=HBL=MBP=
mheard	C=HB
mheat	HBL<
mheavy	HBP<
mhelp	B<F<KBPB
mhelped	A=B=H<JAPE
mhelping	ABB=H<JA
mhelps	L<PA
mher	HCL<
mheritage	LBP=
mhey	HCP<
mhigh-quality	AAC=H<LFP<
mhigh-speed	HCL=P=
mhills	HBP<
mhim	C=J=NB
mhis	C<F=HEP=
mhope	HBJAK:
mhopefully	H<PC
mhoping	L<PD
mhouse	FAH<
mhousing	LB
mhow	ADB<C=FAH<JBL=
mhuman	HEP;
mhunt	B=NB
mi	A6B;CADAH9LAPI
mideas	HBK=
mill	HCP<
mimmediate	A=LB
mimportance	BDF<J:NA
mimportant	CAHAL;N=
mimpose	ABH=
mimproved	LBP=
min	FBJAK=LBN8QA
minaugural	H8LCPA
minclude	H<LCPA
mincluded	H<LAPA
mincome	HAL<
mincrease	C=HDP<
mincreased	HAP<
mincreasing	L;
mincreasingly	AAH<
mindian	HEL:
mindividual	H=LB
mindustrial	HB
minflation	AAH<PA
minnovation	HBP=
minspire	AAH<
minstitutions	H:LAPA
mintend	B:JD
minterests	H=PC
minternet	HAL<
minto	ABL=
minvestments	F=KCN=
minvulnerable	BBJ<
miraqi	L<PB
mirish	A=LC
mis	F=JANAP;
missue	A=HBK=L=NA
mit	A:H:J=MAPHQA
mits	ABHAIAP7
mj	LAQ<
mjanuary	H<LB
mjill	LB
mjobs	F<H=KBLAPA
mjohn	A=BAH:LD
mjoining	H=LB
mjust	B=C=D=HALBPA
mjustice	H=LB
mkeep	AAC=H<PA
mkept	H<PA
mkinda	ACC=H<
mking	A=LBQ<
mkm	CB
mknow	F<HAK=NB
mknown	BEC<J=
ml	L<QB
mla	LB
mlady	F=KB
mland-based	L=PC
mlarge	C=HCP<
mlargest	ACL<
mlaw	B=F=KB
mlead	BCJ;
mleaders	FBH=K<PA
mleadership	PB
mleading	A<HB
mleague	BAPB
mleast	CAH=PB
mled	BDJ:
mlee	H=LB
mleft	CAHAL;P<
mlegal	A=LB
mlegislation	B<FAJBN=
mless	ADHBP9
mlet	KCN;
mlevel	ABH<
mliam	L=QC
mlies	ACP;
mlight	H<LC
mlike	A=B;F<JBKDLBN;
mlimit	H=LDP;
mlistening	BBCAH:J;PB
mlittle	AEC=L<
mlives	AAH<
mlocal	HCL<
mlol	L=PB
mlong	LBNBP8
mlong-term	HALAP<
mlonger	H8L=PI
mlongest	A=HC
mlook	B=CCHCP<
mlooked	B=CB
mlooks	ABL=
mlos	H<LD
mlosing	BCH=J;PA
mlost	A=BAHBJ=P=
mlouis	LBQ=
mlove	C<FDGAL=PB
mloved	HDP=
mlovely	HCP=
mloving	H=LB
mlower	HBL=
mmad	H<
mmagnificent	A<HB
mmajority	HDL<
mmake	ACCAFAL=P;
mmaking	ABHCK=NAP:
mmany	ABB=HAP:
mmarried	BAH<J=PA
mmars	HBP<
mmass	L<PA
mmaster	L<PA
mmatter	BAFAJ=K;
mmay	DBH;PA
mmean	BAK<NA
mmeans	K<NBPA
mmeeting	ABH<
mmessage	BBJ<NA
mmichael	PB
mmiddle	A;HALB
mmidnight	H<PB
mmight	D<PC
mmilitary	D=HAP<
mmillennium	H<LB
mmillion	AAHCP<
mmillions	ABC<
mminister	H<LAPA
mminorities	H<PB
mmission	H<LC
mmoney	H=PC
mmonths	B<NB
mmoral	A=HCL=
mmore	ACBAF=HEL:P9
mmorning	ABH=LAP<
mmortgages	B<JA
mmost	AEC=P;
mmountain	H<LC
mmove	BAHCJ=P:
mmoved	BCJ;
mmovement	LBP<
mmph	H=LB
mmr	HBLAP=Q=
mmr.	A=LB
mmuch	ADC8FBHBJAK=P=
mmultilateral	H<LB
mmum	H<PB
mmusic	H;PD
mmust	A;DGH4PG
mmy	ACHFK=LBP4
mmyself	HBP<
mn't	ACB<DCP<
mna	HBL=
mnation	ABF<H:KAPA
mnational	DALAP;
mnations	A=B=F=HAJBKA
mnative	H<PB
mnato	HBL<
mnatural	A<LAPA
mnear	H;QC
mneed	B=JBPB
mneeded	B<NB
mnegative	HBP=
mnever	A;H7LAPH
mnew	HDP;
mnews	HBL<
mnick	H;LB
mnight	BAJ=L=N=PB
mnorth	A=H;PF
mnot	ABCADBHDK=L=N<P:
mnothing	AABBC=H:PA
mnow	CAH9L=PB
mnuclear	A;HBKALB
mnutrition	HCP;
mnw	HBIAL=P<
mof	B=FBN;OAP=
moffer	ACH<L=PB
moffered	ABP=
mofficial	F=LB
moil	HBLAP;
momg	AAHAL;
mone	AAC<HDJ=KBP:
mones	ACP<
monly	A=B;CBPB
mopen	BAHBJ=
mopening	A<CALB
mopportunities	AABAFBH=J=K=
mopportunity	BAF=H<JALBN=
mor	B<FAK=N=OA
morder	B=JC
mother	AEHBL;P:
mothers	B<CB
mour	ABB<D=HCJ=
mout	AABJF<J3KCL;
moutlined	CBH<
mover	ABHAI=OBP;
moverall	L<PA
mpacific	CCH=
mparents	AAHCP:
mpark	BAH=LBP=
mparticularly	H=PB
mpartnership	H=PC
mparty	ADH=P;
mpassed	AAB<H=KAN=
mpassenger	HEP:
mpassing	FBN=P=
mpast	ABC=F=HA
mpay	LBN=P=
mpayments	BCJ;
mpayne	H<PB
mpaynewere	I=LB
mpc	HB
mpell	H;LB
mpending	B;QD
mpension	HBL=
mpeople	AAFDH<JAL=N<
mpeoples	ACP<
mper	A:HBKAPA
mperson	H<KAN=PA
mpeter	H<LDQ=
mphoto	H<PC
mplan	H;JALAPA
mplanning	H<PB
mplants	HBP=
mplay	A=B=CAHB
mplaying	A;LB
mplease	A=H:PE
mpoints	B<FAK=NB
mpolicies	KDN;
mpolicy	FAH;
mpolish	HBL=
mpolitical	L;PA
mpoor	H<
mpower	B=H=JCLAP=
mpremiums	AB
mpresident	H5LGPB
mpress	HB
mpretty	ACL<
mprevious	HBL=
mpreviously	ABP<
mprice	LBP=
mprimary	HB
mprime	A=HBP=
mprinciple	F=NB
mprison	BBN<
mprobably	H=PD
mproblems	BAC<H=KAN<PB
mproduce	CBH=
mproducing	B=CB
mproductivity	HB
mprofessional	HB
mprofessionals	H<PB
mprogram	H<JAPB
mprograms	FAH=K;NCPA
mprogress	KAN<PA
mprogressive	H=LB
mprojected	B;CA
mpromote	HBP=
mproof	KBN=
mproper	ACH:LA
mproposed	A<IAPA
mprosperity	H<L=PB
mprotect	ACP;
mprotected	ACP<
mprotectionism	B<JB
mprovide	CBL=P=
mpurple	H;LD
mputting	H<LC
mqaida	AAHBP<
mque	A=LB
mquick	HBP=
mquite	AFCAH7
mradio	H;LCPBQ=
mrail	HBP=
mrailroad	HDL=P=
mrain	HDL=
mraised	LB
mraising	A=PB
mran	ABCBH<
mrapidly	ABP=
mrate	BCH=J<KAN=
mrates	H=J=PB
mre	HAL<QA
mreach	ABB=CAP=
mreal	ABHDL=P;
mreally	ACP:
mrebuilding	FBN=
mreceiving	HDP<
mrecent	HCP<
mrecently	A<PB
mrecognized	KBL=N<PA
mred	C=HEL;
mreduce	B=C=HC
mreduced	H<PB
mreduces	HBP=
mreformed	HBP=
mregard	B<CAF;KC
mregulations	B=F<JAKB
mrelated	BBJ<
mremain	ACH=P=
mremains	H;K=NAPA
mremember	ACH=K<NBP=
mremote	HB
mremove	H<PB
mreport	BBJ<PA
mreporting	B=NB
mrepublican	HDL;
mrequires	K=L<NAPA
mrescue	ABP<
mresidents	A=CB
mresponding	BBJ<
mresponsible	H:J=L=NBPE
mrestart	HBP<
mreturn	CCH=J=
mrevealed	B=CB
mrevenue	L=PB
mrevolution	AAF;KBP=
mright	B<C=HAJFP9
mriver	HAL<
mrock	HBP=
mrolled	B;CC
mrr	HCL=
mrun	BAC=HBP<
mryan	HB
ms	AAH<LB
msafer	A<FAHA
msafety	AC
msame	HDL<P=
msave	A=B<CC
msay	F<GAH=NA
msays	A<LBPA
mscholarships	BCN;
mschool	BCF=HBJ<L<NAP;
mschools	BBJ<KCN<
mscience	H;LC
msecurity	AAP<
msee	A=F<NAP=
mseek	C<HBJB
msenate	H<PB
msenator	H:LBPA
mseparate	H9LBPB
mserious	A<BCHCP=
mset	B=CBJA
mseverely	ACH<
mshe	H7PG
mshelter	B=NB
mshit	A;HB
mshort	HBP=
mshot	ABC=H=
mshould	DBH=L=
mshow	A;CBF=KB
mshows	BACBH<J=
msick	HCP<
msilver	H<LC
msimple	A;HD
msimply	B=H<NAPB
msingle	ACHAK=P<
msites	A=PB
msituation	H8PF
msix	HCP<
msleeping	A=HB
mslightly	ADP<
msmall	LAP;
msocial	AAH7LF
msociety	A=B=CDH=
msolar	LC
msolid	H<PB
msolution	BCFAJ;K=
msolutions	FBK<
msome	AAD<HCI<LAP=
msomething	ADBBH:KALAN<P=
mson	H;PB
msong	H:PA
msoon	A<PB
msound	A=BAL=PC
msounds	AEC<L=
msources	H=PC
msouthbound	HB
mspeak	BACAJ<
mspeaker	H;LAPA
mspeaking	BBJ<
mspecial	AAH<
mspending	BCHAJ<KDN;
mspent	H:IB
mspirit	FAH<PA
msport	H<PB
msquirrel	AAH<
mstability	H<PA
mstamp	HDP;
mstan	H<PB
mstand	AAH<JA
mstandard	KALBP=
mstandards	BCN=
mstands	A=BAC=H=PB
mstar	HAK<NB
mstars	CBH=L=
mstarted	BAC<HBKAN=
mstarting	A=CCL=
mstarts	H;LC
mstay	ABH=
msteadily	A=PB
msteady	HBP<
mstewart	L=PB
mstill	C=H:LAPC
mstimulate	A=PB
mstory	ABB=H=JA
mstreet	A=BAHBJ=L=
mstrong	ACL;PA
mstudent	HBL=
mstudents	A=H=PD
mstudy	FBHAK<L<
mstupid	HB
mstyles	L=PB
msubmitted	H;PB
msuccess	B=NC
msuccessfully	PB
msuch	BBCBHCL<N=P<
msue	H=LB
msugar	HBL=
msunday	AAH:LA
msupport	H<K=PA
msupporters	HBP<
msure	FCHBK:P=
msweeping	A<LC
msystem	B=CAF=H;KCPA
mtake	A=F=HBNB
mtaking	C<HB
mtalked	BBC=
mtalking	BDC<J=
mtax	HCL=
mteachers	B=HALAP;
mteam	FAH<
mtechnology	FAH<J=N=PC
mteen	A=HBL=
mtell	H<LD
mterm	B<NB
mterrorist	H<LC
mtexas	FAH<LA
mthan	FCK<P=
mthanks	CDFAH;J<NC
mthat	K<L=PB
mthe	B=CAF=HALBP:
mtheir	E=HCKAP;
mthem	AABAJAN:
mthen	A=B=H=JAPB
mtheory	L;QC
mthese	ACD=
mthey	H6L<PJ
mthings	ABB;CAH<KC
mthink	A=BBKAP=
mthird	LC
mthis	DBH=I;J=NAPB
mthose	HBL=N=P=
mthousands	HB
mtight	B<NB
mtill	HAIBO=
mtime	ACH=JA
mtimes	CDN=
mtitle	HBP;
mto	C:D0H;IAK:LAMANJOCPI
mtoday	A=H<PB
mtogether	B<H=JCPA
mtoo	ABP=
mtook	BBFCK<
mtool	B<NB
mtools	K;NC
mtop	B=HBJAP=
mtotally	ACH<
mtoughest	BCJ;
mtoward	H=N=PB
mtragic	HBP<
mtrain	A=BAHAJ=L=PB
mtraining	AABBJ=L=P<
mtransfer	A=HB
mtransition	BDJ:
mtribute	BCJ;
mtrigger	H;LAPA
mtrillion	A<HA
mtruly	ABCBH<P=
mtrust	HBLAP<
mtrying	B<JB
mturn	BBF=HBJ;KAP=
mtv	HBP<
mtwice	B<CC
mtwitter	AAL<
mu	A=HCN=
mu.n.	HBL;
mu.s.	AAL<
mugly	HBK=
muk	HBL=
mukraine	HAL<
multimately	H=PC
mun	H=LB
munder	C<
munderstand	K=NB
munemployment	H=PB
munified	HBL=
munited	BAH7LGN=
munits	A<PB
munity	ABP<
muniversity	HBL=
mup	CBI=JBK=P<
mupward	H<PC
mur	LBP<
musama	HBL=
muse	B=FAHAK<
mused	A=C<JALA
musername	B<JB
musing	A=HB
mv	ABC<
mvalley	L<PB
mvalues	CAFBL=
mvan	LCP<
mvery	ABCCH4L<PE
mvice	H=QC
mvideo	L=PB
mviolence	H=PB
mvolunteer	HAL<
mvoting	H=PB
mwage	B<JB
mwalking	CBH=
mwant	AAB;FAJB
mwanted	B;JC
mwas	H;IALAP=
mwatching	GBH=JAP=
mway	FAK<P<
mwe	A=DCH6K=L<PJ
mweapons	AAJ<NCP=
mwear	AB
mwelfare	A=B=HC
mwent	AAHAP<
mwere	AAB=CALBP:
mwest	H<LB
mwestern	C=LDP=
mwhat	C=F=KDN=
mwhatever	HCP;
mwhenever	H<PC
mwhich	A<B=PD
mwhite	L<PA
mwho	A<C<HAPB
mwhole	AALAP<
mwhose	C=HDL=P=
mwide	C<H=LBPA
mwill	B<DCH<JAL;PC
mwilling	B9JE
mwith	I=KBLAN<P=
mwithin	H=PC
mwithout	A<CAHA
mwoman	H=PB
mwon	AAC=H=IALAP<
mwonder	HBL<
mwork	JBK=P=
mworking	ABB<H=JA
mworld	ABH=
mworth	B;CCHEP9
mwould	B;DCH=K=LBPB
mwow	H=PB
mwrote	CBH<
mx	LAQ<
my	HB
mya	A<CAPA
myear	AABBCAH=IAJ<P=
myes	H<PA
myet	H<KA
myo	LB
myou	A=B=H;J<K=NAPG
myour	A<BANBP=QA
myouth	HCL=
m£	IBL<
mв	H=QB
m–	A=H=LC
m“	A<HALA
m😭	AB
n#	C=HCK<LC
n'	C<L=
n'd	AABBD7H=PE
n'll	D5HAPH
n'm	ACHAL;P;
n's	AABAC;DBF=HBOAP:
n've	ABD=
n)	C=GBI=K=
n*	H<LBQA
n+	FBH<PA
n-	C=G=IBLA
n--	A=F<J=KAL=NAPA
n-to	H9L<PH
n-we	A=H<PE
n.	A:B=DBH=IBJAN<QA
n..	CAFAGAL<N=P=
n...	ABBACAJ<K=L=NB
n.n.	HBL;
n.s.	AAL<
n000	I<L=
n007	C=LB
n013	HBP<
n0th	A:HC
n1	HBP=
n10	A<BACA
n100	A<HA
n15	HBP<
n18	HBL=
n200	H<PA
n250	HCP<
n3	A=B;C=GAHAIANCP<
n4	A=CBLAP=
n48	HDP<
n5	HAP<QB
n5th	LCP<
n6	HALAP<
n8th	ABH:LA
n90s	KBN<
n970	CBL<
n9th	A=HDL=
n:	LAN=OAQB
n;	B<G=KALANAPAQ=
n?	A<B=FAH=LAOAQ=
n@	A=B=HEI<LEP=
n[	C=OB
n_	HCLDN<Q<
na	ABCAF=HBIBK=N;OAP:QA
nace	ABB=C=DAJBKAP:
nach	ADH=J<
nack	A<CDD=H;PC
nact	CDF=H:L;NA
nacy	A=B=JAPB
nads	H<J=LAPB
nady	ABJAKAL;
nael	PB
nage	CAF<JAK=PA
nags	BBJ<
nah	GAH<
naid	A=BAJ<
nain	ADC<J;NBOA
nair	A=F=QB
nal	H<QB
nala	H=LB
nall	CBHAK;L:NA
nals	B=CAF=H=KCL<PC
nam	ABC=HDL<P<
nama	CBL<
name	A;BACCH<LB
nami	A=LC
namn	ACP=
namp	HBP=
nams	A=B=J=L<NCPE
nan	ABHAP=
nana	H<L=PD
nand	C=F<H=IAK=LAOBPB
nang	A;B=CAKALDP=
nani	HDL=P:QA
nank	A=HBL=PA
nans	AAFAH=JAK9L=NA
nant	ADB;C<E=HBJCL<
nany	ADJAKAN<P6
naqi	L<PB
nara	H=LB
nard	B:CBN=PB
nare	BACAL<NBP<
nark	A=BAHCP<
narm	AAC<P=
narn	ABB<
nars	AAB=CAJAKAL<N=PA
nart	BBJ<N=
nary	ABBBD=FAHAL<N;P;QB
nas	IAJ=KAP<
nase	C=H=PDQ=
nask	H=KALBN=P=
nass	HBK=L=
nast	B=LAPB
nat	A;ICN<OCQ=
nata	HDP<
nate	FAHBI=K=N<P=
nato	HCL<
nats	A=BACAHCJ=L=P=
natt	H<LC
nave	B;D<HBJA
navy	AAHAP<
naws	F=H;JAKAL=PA
nays	BAC:JAN<PE
naze	ACL=
nazy	FBK=
nban	C<LA
nbar	A=HBLA
nbe	B<CADBFAOAP<
nbed	H;
nbel	LAP<
nben	H:LD
nber	ACB=C=HAJAK<NBP=
nbes	A;LC
nbig	B=HBIAQ<
nbit	ACH;
nble	B=HCJ=L<NBP<
nbly	AB
nboy	ABH=
nby	B=DAKALBN=
ncal	BBHEJ=P;
ncan	A=DDL=QA
ncap	H<PB
nced	P<QA
nces	AAF=H=KB
ncil	HAL<PA
ncks	ACH9
ncky	DAH=LB
ncle	ABH<L=
ncom	H=LB
ncon	GEL;
ncts	FDH=JAK<N:PB
ncue	ABP<
ncus	HBL=
ncut	HBK=
nday	ABC=KCL;O=
nde	HALBQ<
nded	A<K=NB
ndel	BAH;LC
nden	LB
ndeo	L=PB
nder	BAC:JALD
ndes	AAH;PD
ndey	HCL;
ndge	ABH;NB
ndio	H<LCPAQ=
ndle	A;HBLB
ndly	A<PB
ndo	ABD2HAJAPC
ndom	B<H=JAKALAN=PA
ndr	HBL=
ndr.	H=LC
ne	B<JBP;QA
nead	BAH;J<NBPEQ<
neak	CAFAJ<PA
neal	ABF=HAL=NAP=
neam	FCH;L=
nean	BACAK<LBNAP;
near	FAK<MANA
neas	HBP=
neat	HAJ;NAP=
nebt	L<PB
nece	LBQ<
nech	PB
nect	A=CDHAJ<P=
need	A<HBJA
neef	AAH:PB
neek	C<HAJBQ=
neen	C=HAK=NBP;
neer	HCL<P=
nees	H<PA
neet	ABJ=L;
neft	CAHAL;P<
nege	HCP=
neir	E=HCKAP;
nel	H=LEQ<
nell	A=BBLAP:
nelp	B<F<KBPB
nels	ABH=
nely	AAH=L9PBQB
nems	AABAC=H<KAN<PB
nens	B=DAH:PC
nent	HAIAJ=KBL=Q=
nere	B<F=I=JALBNA
nerg	H=LC
nerm	B<HBNBP;
nern	C=FAK=PB
ners	B=GAH=I<L<OBPBQA
nery	ADCBH=L=OAP;
nese	AAD=HCP=
ness	C;J<LANA
nest	ABBDC=HDI=J<P:
nets	H=L=N=PB
nety	AACB
neve	ABCAF=H;K=ND
news	HBL<
neye	HAP<
nfat	ABH<
nfee	HBP=
nfer	FAL<PA
nfew	ABH=
nff	ABH;LA
nfic	A=CC
nfor	AAFBI=LAN=
nful	AABBHBJ<L<
ng	HCQ=
ngal	LDP=Q;
ngan	B=JAL<PB
ngar	HBL=
nged	A;B=F=HCLANA
nger	A<HA
nges	ABB=C<F=H=NBPB
nget	F=J=KBL<PC
nght	A<D:F=HBJCNDP<QA
ngic	HBP<
ngie	H=LB
ngin	A=B=H;JALBPC
ngle	ACK=L<
ngly	ABH<K=NA
ngns	FBN=
ngo	AACBJ=
ngod	A=B=L=PE
ngon	H=JB
ngue	A=BAPC
nhad	CBFAHEJAK;NAP9
nham	H<
nhan	FCH=K<
nhas	D=H<
nhat	B=KAPB
nhe	H;LAPC
nhem	AABAJAN:
nhen	B=H:JAKBPB
nher	A=C=D=GCQA
nhes	AAG=L;PC
nhey	A=H9L<PH
nhic	C=HB
nhim	C=H<J=NB
nhin	A=PB
nhip	A=BCF=HBJ;KA
nhis	C=DBF=HCI;J=NA
nhit	HBP=
nhot	ABC<P=
nhow	B=H=JBKAP=
nhts	BBFAH<J=K=
nhuh	HBL=
ni	A6B;CADAH9LAPI
nial	BACBF=HCJ=LBP8
niam	QB
nian	AAHBP:
nica	ABB=CADAF=H;L:PC
nice	A;B=CBLBN<QC
nich	A;LBPCQ=
nick	A<HAOAP9
nics	CAL<PA
nict	LAP<
nicy	FAH<
nida	AAP<
nide	BAHAL=P;
nids	ABB=C=P=
nied	CCH=J<NBQ=
nief	BAJ=K<NBPA
nier	A<B<HBJBPA
nies	ACB<FDH;KAL;N;PB
nigh	C<NAP=
nign	A=B=HCJAL=
nigo	H<LA
nike	B;F<HBJBKDLAN;
nild	HBL=N=PA
nill	B;DDH<IAK=L=MAO=PC
nily	A;C<F=LCNAPB
nime	HBJAN=P=
nims	FBH=N=PA
nin	FBJAK=LBN8QA
nina	KALBP=
nine	A;F=HAJ=KAL=PAQA
ning	AABAD=E=GBHAI=K<P=
nink	A<BBKA
nins	AABBDCH<J=K=L<NA
nion	AABAHAN<PAQ<
nips	AABEJ=K<N=
nird	AAH<
nire	ABC<HAKAP<
nirm	K=NB
nirs	A=PB
nirt	LBP<
nis	F=JANAP;
nise	A;BACDJ<PA
nish	CBHAL=P=
nism	A=F=H=KAPC
niss	C=HAK<L=NA
nist	C=F<HFK<L=NA
nit	A:H:J=MAPHQA
nite	ABBAH<KA
nith	I<K=LAP=QA
niti	H=PB
nits	HAIAJ=KCL<P=
nity	B=C=JDLBN=
nium	H=LB
nius	LBP=
nive	HBJ=KBL=P=Q=
nj	LAQ<
nkah	L<QB
nkan	HB
nkay	L<QA
nked	A=CCFAHAJAK;P:
nken	F=H=J<KANA
nker	H=L=PC
nkie	H<LB
nkin	HBL=P=
nkm	CB
nl	L<QB
nla	LB
nlag	H=L=PB
nlar	HBLBP9
nlaw	B=F=KB
nlds	BBH:
nled	B=CDFAJ=K<
nlee	H<QB
nler	PB
nles	CCFAH=KAL;N<PA
nlet	KCN;
nlex	HCP=
nley	PDQ<
nlia	A=HBPA
nlic	HB
nlid	PBQ=
nlie	AAH;LA
nlip	FBN=
nlle	H;PC
nlls	B<JCKCN;
nlly	ACB<H7OAPE
nlol	L=PB
nlon	A=HBL<PB
nlor	H<LAPA
nlos	H<LD
nlow	BEHCJ;L=P<
nlps	L<PA
nlsh	A<HB
nlso	H<PC
nlue	HAP;
nmac	HB
nmad	H<
nmal	HCP=
nman	A=LCPAQ<
nmas	H=LANB
nmay	DBH;L=PAQA
nmed	A<C=LDNA
nmen	H<PB
nmes	CDFAH=N:
nmia	H;LB
nmic	HALAP;
nmid	BBJ<
nmit	LDP;
nmly	H<PC
nmon	LBP<
nmph	H=LB
nmr	HBLAP=Q=
nmr.	A=LB
nmum	A=PB
nmy	ACHFK=LBP4
nn't	ACB<DCP<
nna	HBL=
nnal	A<C<HBIALC
nnam	LAP<
nnce	F;HAI=KCLCN=OAP=
nnch	H=K=LDNAP;
nncy	A<BALCN=
nnda	ABC=H=
nnde	HBL<
nndo	LCP=
nnds	C=FAGAH8LC
nned	AB
nner	A=C<H=KALCN=PC
nnes	B:HAJBN=QB
nnew	HCN=P;
nnge	A=B=F=HCL=
nngs	J<L<NA
nnic	FAHBN=
nnis	HB
nnks	A=CBH=J;KBL=MAP=
nnly	B;CAH<PF
nnna	A<PA
nnny	CCH:
nnor	B=H=LB
nnot	AADCH=K=L=N<PB
nnow	F=H;L=NBPA
nnse	LBP=Q=
nnst	A=FAK=PB
nnta	H<LC
nnto	HAL<
nnts	A=BBDAFBH:I=L<PA
nnue	AAB<C=JCK=L=
nnut	HCL=
nnw	HBIAL=P<
noad	BAHCL=N=
noal	CAK=LAP<
noan	LAP<
noat	H<PB
nobs	F<H<KBLAPB
nock	B=H:JAKALBN=PB
nodd	AAP<
node	F<KC
nods	FBK<
noes	BAD=F=H=KBN=PA
nof	B=FBN;OAP=
nogs	H<PA
nogy	FAH<J=N=PC
nohn	A=BAH:LD
noid	ABP=
noil	HALAP;
noin	HBNA
noks	AEH=L=P=
nola	H;PB
nold	ABC<HAL;N=QA
nole	A=GBKAP=
noll	BAJ=P<
noma	HAL<
nomb	HBP=
nome	AABBD<EAF=HBI<P=
nomg	AAHAL;
nomo	H=LB
nomy	AAC=FBH;N=PB
nond	BBJ<N=
none	ABBAJ=L;N=
nong	NAP:
noni	H<LC
nons	A;FCH<K=NA
nont	A=BAFAH=J;LAN=PC
nony	H<LCNA
nood	B=HFKCL;P=
noof	KBN=
nooh	L<QB
nook	FCK<P=
nool	F=GAH=J<LANDP=
noom	HBK=NA
noon	A<LA
noot	HCL=
nope	BAC=K;PA
nor	B<FAK=N=OA
nord	B;CAJBL;PB
nore	AAH<K=
nork	A=F=JC
norn	BBCBH=P=
nors	C=FBH=N<PA
nory	A=H<N=QC
nose	ABFCHCJCL<N<P:
noss	ABH<P=
nost	BBC=J=L=OA
noto	L=PC
nots	HD
noup	CAHBL<
nour	ACB<D=HDP;
nous	BAC=HAL<NA
nout	A=BBCBD=F;HAJ:KDOB
nove	A<BAFCJ<L=N=PA
novt	HBP<
nowl	FAHCL;
nown	BBK=L=
nows	CCFAH;K=
noyd	LB
npay	LBN=P=
npc	HB
nped	C=PC
nper	A=C=KB
nple	A<FAJAK=PAQ=
nply	ACB<C=H<NA
nppy	ABH;LB
nram	A=JAPB
nran	ACCB
nrap	A=CCH<
nrce	B;CBIAKAL<NA
nrds	BDL<N=
nre	HAL<QA
nred	A=F<IAJAK<NC
nree	B<HCJALANAP8
nrel	AAH<
nren	CBH9PD
nres	C=F;NB
nrey	HCL=Q=
nrge	AAH=LBP=
nrgy	HAP<
nric	B=GCH=P<
nrie	HBL<P<QB
nrio	H=LB
nris	A=H=LC
nrit	B=CAH:PC
nrld	AB
nrly	A=FAH=LBN=PAQ=
nrmy	LB
nrob	H=PB
nrom	CBK<LA
nrop	A<HB
nrr	HCL=
nrry	C=H<LAPDQ=
nrse	A=HC
nrst	B<IAJAN=OAP<
nrth	B;CCH=PC
nrts	B=JALBN=
nrty	AAH<I=LCP<
nrug	A=HCP=
nrun	BAC=HBP<
ns	AAH<LB
nsay	F<GAH=NA
nsed	ABB<EAJAN<P=
nsee	A=F<NAP=
nsel	H<PC
nses	ADH=JBKAL=N;P<
nset	CBJAL=
nsfc	LDQ;
nsha	LBPAQ=
nshe	H7PG
nsia	FAH<PB
nsic	C=LB
nsit	H<P=
nsix	HCP<
nsks	B:NB
nsnt	AAH<L=PB
nson	AABBGCKAL<N;Q:
nsts	H:JAKBN<PD
nsue	A;HAK=NA
ntal	BCHBK=P=
ntan	H;PD
ntar	K<LCNBP=
ntax	HCL=
ntay	ABC=H=
nted	BBC=F=LBP=
ntee	AAFAK<P=
ntel	H=LB
ntem	B=CAF=H=KCL<PA
nten	A<BCJ=N=
nter	B;HAJ<KAQ=
ntes	ABBBCBF=H;J=P=
nthe	AAF=HBLBP9
nths	B;H=NC
nthy	AABBJ<P<
ntic	A=C=F=HCK=NA
ntin	AAF=H<LAPA
ntle	ACBAC=HAL:
ntly	AEH:PA
nto	C:D0H;IAK:LAMANJOCPI
nton	A<B=LENAQ<
ntoo	ABP=
ntop	B=FAHBJAK=P=
ntor	C=LC
ntra	HBP;
ntro	HCL;
ntry	CAH9JAK=PA
ntta	A<
ntty	ADH=L=
ntv	HBP<
nu	A=HCN=
nual	HCLBP7
nuch	ADC<FAHCJAK;L;P;
nuck	A=HBLB
nude	C=LC
nudy	FBK<L=
nues	A=JAKBLAN=P=
nuin	A<QB
nuis	LBQ=
nuit	A<HCL=
nuk	HBL=
nuld	A<B9DHH9K=PG
null	L<PB
nult	AAB=HAL<
nuly	ABCBH<P=
nums	AB
nun	H=LB
nunk	C=HB
nuns	H=K<LBNB
nunt	H=NBPA
nup	CBI=JBK=P<
nur	LBP<
nure	BAC=FBH=K<N=
nurn	BACDF=J9KAP=
nuro	A=HCL=
nurt	LBQ;
nury	CB
nuse	B9FBLANAP=Q=
nust	B;C=DEH<IAKAL=PC
nute	BBF=H=J<KA
nuts	BCFBJ;K<LA
nuty	B=JB
nuys	ABP=
nv	ABC<
nvan	LCP<
nved	BACBG=HEK=P6
nvel	ABP=
nven	CAH:PAQA
nver	A<BAC<DAH8LBOAPB
nves	AACAFAH=JAL<
nvil	A=LBP=
nwas	H;IALAP=
nway	FAH<K<LB
nwe	A=DCH6K=L<PJ
nwer	A=FBJBK=L=
nwho	A<C<HAPB
nwin	FAK<PA
nwon	AAC=H=IALAP<
nwow	H=PB
nx	LAQ<
nxas	FAH<LA
nxed	HCL<
ny	HB
nya	A<CAPA
nyan	HBP=
nyed	BBJ<
nyes	AAH:NAPA
nyet	H<KA
nyne	H8LAPBQA
nyo	LB
nyou	A=B=H<J<K=NAPF
nzed	HDL:
n£	IBL<
nв	H=QB
n–	A=H=LC
n“	A<HALA
n😭	AB
o!	A=CAD;FCGAK9LAOB
o"	ACC<FBK:NAP=QA
o#	A<C=HBLBOA
o&	B=LCP=
o'	C<H;ICLBMB
o'd	B=PC
o'll	A<BBF;HA
o'm	ABBACAJ=L=P9
o're	CAJAP:
o's	FCH=IAJBN;P=
o've	B<F=ICK=NBPA
o(	A=BBF=I=PB
o)	A<LBP=QB
o*	AAFAGAH<L=N=O=QB
o,	C=DBOBQA
o--	B=C=F;IAKDL=
o.	CBD5HBJ;K=NBOBPC
o..	H;LB
o...	AAF=HAKAL<N=
o....	CALCN<P=
o/	QC
o1	A<IAPB
o100	CBH=
o100,000	H=PB
o1972	AEH;LBP9
o1980	A<LA
o1981	HCP;
o1987	LB
o2	ABHAL<
o2-foot	HBP=
o20	HB
o200	ACH=L=
o200,000	HBP=
o2003	A=H=LB
o2004	HBP<
o2005	HB
o24	HBL<
o3	AAB=H=I<JAOA
o30	A<BAHCJ;NB
o4	H=IBL<PB
o45	H=I=LB
o5	BAH=IBLAN=
o65	AAH<LBP=
o6pr	HBP=
o7	BAL=N=PB
o8	CBH<IAO=
o:	A=C<FCN=P=QA
o;	A=B<CCDAF<H=KCMAN=PAQ=
o<	HDL<
o?	CBD<G=L=PBQD
o@	B9DAFAGDI:LAPA
o[	HAMBP<
o^	A=B;C=FAGALAMBN;OBP=QB
o_	FDGCHAIAK<L8
oa	HCICN=P=Q;
oability	L=PB
oable	A=H<L=PE
oabout	A<BBC=J=LBQA
oaccess	HCL=
oaccounts	FAK<
oacres	ACL=P=
oaction	PB
oacts	F;HBKCP<
oactually	AAH<K=LA
oadded	BBJ<
oadding	ABH;
oadditional	HCP;
oadministered	ABH<
oadministration	A=PB
oadopt	H=LB
oadoption	ABH=
oadvance	ABH9PC
oafghanistan	A=HB
oafter	ABHAL;NA
oagain	B=CCH=K=LANC
oage	ADBDC<KBL=N=P;
oagreed	B=H<KANAPA
oagreement	AAH;LA
oaid	HBL=NA
oairline	ABP=
oal	AAHAP<
oalbum	H;QC
oalbums	H;LC
oall	ABD=F<GAKBP:
oallow	B<JB
oalmost	AAC=HBP=
oalong	A=CB
oalready	A=B=NBPA
oalso	AABAF<H<I=KALC
oalways	AAF=H<JAL=
oam	A9CBLJP8
oamazing	H:PD
oamendment	HBP=
oamerica	ABF<H=KAL:N=PC
oamerican	B=H<KALCPB
oamericans	A=BAH=LBQ=
oamong	H<
oan	AAF<HDKAN=Q<
oannounce	A=K<NBPB
oannounced	A=H=LC
oanother	BAHDJ=L=P=
oappointed	H<PB
oapproach	ABHAL=P<
oapril	A<HBLBP<
oare	AAF<JCKDN=P;
oarea	A;H=LAPA
oaround	A;C<PD
oarsenal	PB
oartificial	HBL<
oarts	H;QC
oas	C<I=KALA
oask	BCHBJ<L;
oasked	C=H<LC
oasking	B=H<JALBPA
oass	H=PC
oassist	ABP<
oassistance	AAH=L=PB
oat	A=CAGAIALBP=
oatlantic	HBP=
oattacks	ACH<
oauspol	H<L=PD
oaustralian	H=LB
oavoid	A<HA
oaway	JAL=PB
oawesome	GBHAL<
ob	A=HBP=QA
oback	L<N=
obalance	A<PB
oband	A<B=HALB
obank	A<HCL=
obase	H=PB
obased	IBL=
obattle	ADH=P;
obatty	A<CB
obay	HCL=
obe	ABBACAEAKBL<N<
obeat	H9LCPA
obecame	ACBACBL;N=P=
obecause	ABH=
obecome	ACBAH=J=L=
obed	HAL=PB
obeen	CALAP:
obefore	A=FAKAN<PA
obegan	ACH<
obegin	B=H<PD
obeginning	H=PB
obeing	CBK=L=NA
obelieve	ABL=P=
obelieved	F=KC
obelow	H<IAPA
obest	AABAC<H=LBN=P=
obetter	B=CBJA
obeyond	PC
obig	ACB<CBF9H<IAKEL=
obigger	A=BACAH<J=
obiggest	AABBH<J=KB
obill	CBF=H=P=
obills	H<PC
obiological	A;HBLA
obit	A=PB
oblack	AB
oblame	L=PB
oblood	HC
oblue	A=LB
obold	ABP=
obonds	HCP;
obored	H<LB
oboth	A=B=H=PC
oboy	H=PB
obreaking	LC
obridge	H;PC
obridgton	B<CB
obring	BCH<J;
obringing	H<PB
obrought	BAH<J<PB
obrown	H<PB
obudget	B=I=K=LANDPC
obuild	CAHBL;P=
obuilt	A;H;L=PI
obus	A<HFL;
obuses	B;CBHA
obusinesses	ABCAH<
obut	CAD=HAL;N=PB
obuy	HBP=
oby	A=B<D=FFK<LBN:OAQB
obye	H<LB
oca	AAC<DBL=PA
ocall	A<HA
ocalled	A;FAH<LDN=
ocamps	A<PC
ocan	BAGAJ=KBL;PB
ocancer	ACH=L=
ocannot	D=F<J=KBPC
ocapitol	F<KB
ocarder	B=LB
ocare	BBCAF=H=J=KCLAN=
ocars	ADH<IBL<P=
ocarter	ACP<
ocary	H<LC
ocase	HCL<
ocases	H<PA
ocause	HGL:P;
ocenter	A<H;LBPB
ocentury	AFNAP;
ocesaroni	H<PA
ochain	I<OB
ochair	A<LC
ochamber	B=HAK<L=NC
ochange	BBC=L=PA
ochanged	A=C=HCP=
ochanges	ADP:
ocharter	A=L<PA
ochemical	ACH<
ochild	AAB=CAH=JBL<
ochildren	HAK<NBP=
ochips	HBP<
ochoices	ABH=
ochoose	C<HC
ocircle	H=PB
ocitizen	A=F;KDN=PB
ocitizens	A<HCPB
oclean	HAL<
oclear	C=F=LB
oclose	CAFAHDK=L9
ocoal	H=PB
ocoalition	A=PB
ocoast	A<H=LD
ocode	H:PF
ocold	AAP<
ocolleagues	BAHCL=
ocollege	ACFAH;J=K=
ocolleges	A=LBP=
ocolonel	H;LC
ocolour	LBP<
ocome	AAC=H9LA
ocoming	H;PA
ocommercial	ACC;
ocommit	A<CB
ocommitment	ABP=
ocommitted	HBP<
ocommon	B;HAJA
ocommunities	A<H<PE
ocommunity	A;PB
ocompanies	ACNAP=
ocompete	A=H<PB
ocomputers	HBL=P=
oconditions	HCP9
oconduct	A<HB
oconference	HAL<PA
oconfident	CAHCL<P=
ocongress	CDJ<L;PA
ocongressional	HCL=
oconstitutional	FBK<
oconstruction	A<CCKBN=
oconsumer	LBP=
oconsumers	H=PB
ocontinue	AAC<H=PC
ocontinuing	FBHDK=P:
ocontribute	HBL=
ocontributions	AAHBL=P<
ocontrol	A=H;LCPA
oconventional	A=HC
ocorps	H<LA
ocosts	H<PC
ocould	B:CBF=H=JAPC
ocountries	H=PB
ocourage	ABL=P=
ocourse	FAN=PB
ocourt	BAH=J=LB
ocoverage	LBP<
ocrazy	HBKA
ocreate	A;C=LC
ocreating	A<LDP=
ocrime	A=B;H=NAPC
ocriminal	H=LB
ocup	ABBAHAJ=L<P=
ocurrent	BAC=HB
ocut	B=HEP;
ocuts	B=HBNA
od	AAHBL=
odangerous	ABFAH=K=
odate	ADHAP9
oday	A=B:I<JCNAPC
odays	HB
odebates	ACP=
odecades	HAP<
odecency	F=KBN=
odecide	H=PB
odecision	BAH<
odeclared	AAK=L<NA
odeep	A=HEP:
odeepest	BBJ<
odefeating	A<HC
odefense	H;KALBN=
odeficits	AAH<PA
odemocracy	A<BAJ=PC
odepartment	A<H8LH
odescribe	B<CB
odeserve	ABC=LAP<
odesign	A<HA
odespair	A=C=H<PF
odetermination	H=PB
odetermine	H<PB
odetermined	H;N=PB
odeterrent	ABP<
odeveloping	K<NB
odevelopment	HC
odid	C<DAL<PC
odiego	ABKAL;
odifficult	HC
odinner	HEL;
odirect	BBJ<
odisease	H<PB
odisposal	H<PA
odisrupt	A<PB
odo	B<C<JEKBL9PC
odoctor	KBP<
odoes	A;LD
odoing	ABB<L=PB
odollars	H=PC
odominate	H=PC
odone	A=H=LBPA
odont	A=PB
odoubling	A<HA
odoubt	FAHAP<
odown	ABC=F=HCKBL;PA
odozen	HBP<
odr.	H<LC
oduring	A;CBH<LB
odynamic	ACH;
oearth	H<PA
oeasier	CBH=
oeasily	CCH;
oeconomic	ABBBC=FAH<J<K<
oeconomy	ACC;
oeducation	BCFAK=
oefficient	A=B=CAH<JAPB
oefforts	H:PD
oeither	HBP<
oelderly	AAP<
oelected	H<LB
oelection	HBP=
oeliminate	A;K<LBNA
oeliminated	BBN=
oelse	A=HB
oemail	HEP<
oemergency	A=H=LB
oend	ACC=LBP9
oending	ABF=H=KA
oendowment	H<LB
oenduring	K=NC
oenemy	CBH<P=
oenergy	ABFAH;IAN=
oenforcement	A<B=JAK;NCPA
oenjoyed	LBP;
oenrich	H;LD
oensure	ABP=
oera	AAH=L=PB
oestablishing	A=HB
oeven	CBFCH;K<LB
oever	BBJ=K=
oeveryone	CANAP<
oeverything	A<CA
oevidence	GAHBP;
oevolution	A<CB
oexam	H=LB
oexcellent	L<PB
oexcess	HBP=
oexpanded	NB
oexpect	AB
oextended	AAHAL;
oextra	B<
oextraordinary	AAL<PA
oextreme	FBK<
oez2dj	H<LB
of	HCQ=
ofacebook	H<LB
ofail	HBP=
ofair	HAP<
ofairness	F=NB
ofallen	ABB=H=NA
ofamilies	B=H=LANB
ofamily	A=CBH9JAK<LDNB
ofantastic	A<LC
ofar	ACBAL<P=
ofast	A<B=F=HCNA
ofather	A=C<HBQA
ofavourite	H<LB
ofears	ADH<P=
ofeeding	ADH<
ofestival	HBL<PA
off	H=LC
ofield	A<PB
ofields	ACP=
ofighting	HDL9
ofilm	ABL<
ofinal	C;HAPA
ofinancial	AABBJ=N=
ofind	ABF=JAKBP=
ofine	ADH;
ofinish	H=MAPB
ofinished	AAHCP;
ofirm	ABH=P=
ofirst	A=CBEAFAHBJAK;L;
ofitness	HBP=
ofive	BBH<PC
oflew	HBI=LA
oflexibility	A=HB
ofloyd	H<LA
ofolks	H<PC
ofollow	A<GAH<I=LCOC
ofood	HBOBP=
ofootball	ADC=P;
ofor	B<C=FAHCI=JCK=OAQ=
oforces	AEC9L;NAPA
oforeign	HCNBP=
oforget	A=LB
oform	HEI=L=
oformer	AALAP;
oforward	FAI<K=LBP=
ofought	H=L<PD
ofound	AEL=
ofour	A=H;LD
ofourth	H<PB
ofree	A;BCHAJ=L<PB
ofrench	ABNAP=
ofriend	H=IBKCL<
ofrom	BDF=IAJ9
ofrontier	BBJ<
ofuck	B=HEP=
ofulfill	AAC<H=PA
ofull	HEP:
ofund	H;LAPB
ofunny	HB
ofurther	ABH<KBN;PA
ofuture	ACB<C=FAH=PA
ofy	ABL<
og	HD
ogame	CAJ=P;
ogames	HBK=NA
ogarage	PB
ogas	A<HB
ogaudin	AALAP<
ogene	HAP<
ogeneral	H=PB
ogenerate	HBP<
ogeneration	A<LAPA
ogenerations	AAP<
ogenuine	H=PB
ogeorge	H=LBP<
oget	B<C<HBJBK=LB
ogiant	ABP<
ogirl	A=H<LCPA
ogirls	HBLBP<
ogive	AABAC=FAHAL=N=P;
ogives	BAHAJ<
ogiving	LB
ogo	BADBH=K<NA
ogoal	ACH:
ogoals	ABL=P=
ogod	HALDP8
ogoing	D=LAP<
ogold	HB
ogood	A<CAFBH=K<LBNEP<Q=
ogoogle	H<LC
ogot	F=HBP=
ogovernment	B=FAH<L=PC
ogovernments	A=HAPB
ograde	BBJ<
ogrant	BDLAN;P=
ogrants	C=LB
ogreat	C=H;LCNA
ogreatest	H;LAPA
ogreatness	A<PB
ogreen	A=H=PB
oground	FBK<
ogroup	AAP<
ogrowth	B=F=KALB
oguess	ABP:
oguests	ABP<
ogun	H=PB
oguys	AAF<KA
oha	HAL<
ohad	A=BAD<GAKA
ohand	A;H=PB
ohappy	BAH;J=LG
oharder	H<PA
oharrison	HBL<
ohate	A=H=LBPB
ohave	ACB=CBD=FAK=L;
ohaving	B=F<JBKAP<
ohe	A<C=E=FAH=JALBNA
ohead	LCP<
ohealth	A;BBHAJ<KCLAN<
ohealthy	ABH<KALAP=
oheard	ABB=
ohearing	HB
oheart	A=HB
oheld	C=HALCP;
ohell	AAH<
ohelp	C<D=L<PH
ohelped	K<L=NAPA
ohelping	B=H:PE
oher	HAJANAP<
oheroes	H<LA
ohi	HBP=
ohighways	FBK=
ohim	AAC<L=PB
ohire	A<CALAP=
ohis	BAC<HCLBN<P<
ohistoric	BBJ<
ohiv	HBL=
oholding	AB
oholds	IAL<
oholiday	HBP=
ohospital	HBL=
ohosted	DBH=
ohours	AAHBP<
ohow	C;FAH<LAN=PA
ohowever	A=C;HAL=NDPB
ohuge	FBK<
ohuman	PB
ohumanitarian	H<PB
ohumanities	A;LC
ohurt	A=HC
ohussein	CBH=
oi	CAD=FCH:K;PD
oillegal	A=HCP=
oim	C;PB
oima	H=LB
oimplementing	H<LB
oimportance	AAP<
oimportant	CAFBKAL=N:
oimprove	L;PB
oin	EAG<IBJ=OAP;
oinclude	A;H=LBPB
oincluded	A<CBL=
oincome	ABBAJ<L<OAP=
oincomes	H<
oincrease	HAL<
oincreased	B=JB
oincreases	H<
oincreasing	B<JB
oindependent	HDL=P=
oindividual	H<LC
oinformation	CBL<
oinitiated	A<CCH;LB
oinitiatives	A<HALA
oinnocent	HBL<
oinstitute	A9H=LDPA
oinstitutes	H:LD
oinstitutions	A=CB
oinsurance	HAN<P=
ointerest	ABH:PA
ointernational	B<H<JBLCN=
ointerstate	H;LC
ointerview	A=HDL=
ointimidate	ABH=
ointo	BAC:HAL<PC
oinvest	A=B<JBLB
oinvolve	CBL=
oinvolved	HDP;
oirish	HBL=
ois	AACAI8JALAOBP<QA
oisil	B=HB
oisolation	HAL<
oisrael	HB
oissue	A=H<PC
oit	C=F=GAH:I=JAMANBOA
oits	CBFBHAK<LAN9P<
oja	H:LEP=
ojob	F=H:KBPD
ojobs	A=H=IBN=PA
ojohn	HCL<
ojoin	A=JBLAP=
ojudge	LB
ojust	C=JDL=OB
ok	HCP=
okeep	A<FAHB
okeeping	AAP<
okeeps	ADH=P=
okennedy	H=LFP:
okid	H=PB
okids	H=PB
okind	D=HAL<
oknow	ADB<C<FCH<JAK:L=MANBPB
oknown	A<LB
oknows	A=F=HBNB
ol	A;HC
olabel	PC
olabour	LB
olady	H<LAPA
olarge	A<PD
olargest	HDL;
olast	A<CAPA
olater	H=LB
olaughter	ABHAL=
olaunch	A=CC
olaunching	A;CCH=LA
olaws	FAK=L<PA
olead	A=HB
oleaders	A=B=HCJAL<
oleading	LBP=
oleague	H8LDPA
oleave	H;J=PD
oled	AABAJ=LAP;
oleft	AAH=LB
olegacy	ACP;
olending	HAP;
oless	ABC=H=
olet	C;DBL=PF
olevel	A<CAHA
olibrary	CBH<
olifetime	HB
olift	HCL;
olike	CBJ<
olimits	FBK<
olincoln	C=LAPB
oline	ABH=I=
olistening	FAH=K=LCP<
olittle	ACHAL<P<
olive	A;CCF<HALAP=
oliving	A<H=LAPA
oload	LBP=
olock	A<H=PD
olondon	AAB=H<PA
olong	FAHBJAL;N=P=
olong-term	H;LC
olonger	AB
olook	BAH;J=KALAPA
olose	L<PC
olosing	B=HCL=NAP=
olove	A=FBLBP8QA
olow	AAHBL=P=
olowest	HCP<
olt	ABIBL;
olunch	HBL=
omadrid	H;PB
omaintain	A<CB
omajor	A=BCHAJ:KAN=PA
omake	ACB9CBN=P=
omakes	CBH=LAP<
omaking	A=CAHCL=
omalaysia	H<QC
oman	LCP=
omanage	A;HB
omanchester	CAH<L=PB
omany	C=H=K=LBPA
omarketing	FBN=
omars	AAH<LA
omaterial	CBL=
omath	HB
omatters	HB
omay	A<CAH<L=PB
ome	AAFALAP;
omedical	HDL=P<
omedicare	A=B<H=JBLB
omelbourne	HBP<
omemory	P<
omen	ABCBH:L<
omet	A=H<LB
omexico	A=HB
omight	A:CBPA
omilitary	AABAH:J=PA
ominimize	ABC=
ominimum	B<JB
ominister	AAHBL;
omiss	HDP<
omissed	BBJ<
omission	A<L=PC
omodernize	H<PC
omoms	ACP<
omonths	LB
omoral	A;HC
omore	BBCAGBL=N=
omortgage	HBP<
omortgages	H=PC
omoved	AAHCL;P=
omovement	H<
omultilateral	FCH<K;LB
omust	K<L<NCPA
omy	A;B=F<HCKAPB
on	A=HCP;
on't	BBC=H=J<K<PC
ona	GAH;K=NA
onation	ABBBCAH;J=K=L<PA
onational	C<H<JALBNA
onations	L<PA
onatural	L<PA
onear	A=HDP<
onearly	A=H<LAPA
oneed	K<L=NC
oneeded	BBH<LAN<PA
oneglect	ABH<
onegotiation	A;CC
onetherlands	H<LB
onetwork	H<LAPA
onever	A<DAJ=NA
onew	B;C=FBL<N<PE
onext	CAH<LBNB
onice	A=C=HBOAQ=
onight	ABB<K<LBNBP;
ono	A<CAH=LAN=PA
onone	F<KB
onor	ABH<
onot	A=DBH<L<PA
onote	P<
onothing	C=H=NAPB
onow	ACB;NCP=
onuclear	A=B=NC
onumber	AAC=H=LB
oo	L=PC
oobama	A=LB
oof	C=D=E<HAJAK<LANBOCP<
ooff	FBLAN=P=
ooffer	BBHAJ;L=
oofficial	BAH=LBN=
oofficials	KBN<
ooften	B;NB
ooh	FCK;L<PA
ooil	C=PC
ook	AAC<KAL=
ookay	H;LD
oomg	BAHCP<
oon	AAB:F=HBKCN<
oone	AAL:
oonly	B;CDKBN;
oonto	ABP<
oopen	AABAL<PA
oopened	A=HB
oopening	CAH:L<PF
ooperate	ACP9
oopportunity	A<C=K<PC
oopposition	ABC<FBK<
ooptimism	F=NB
oor	HAJ;L<ND
oorder	C=L<PD
oother	B=JBKCN<
oothers	A;HAPA
oour	JAKBN<
oout	CADAFAHEK=P:
oover	ABBBL=
ooverseas	H;PC
oowner	H<PA
opain	A<HC
opair	A:HE
oparents	GBP;
opark	H=LD
opart	BCJ;
oparticularly	AEP;
opartnership	A=HBL=
oparty	CAH<LB
opass	A=FBN=PA
opassenger	A=PC
opassing	H6LE
opaxton	H<LC
opaycheck	HBP<
opayment	ACC<H=
opayne	A=PB
opeace	HBL=
opeople	B<CAFEK8PB
opermanent	HBP=
operson	A;PB
oplaced	AAH<PA
oplan	A<CAL=PC
oplayed	C<LA
oplaying	CAH<LA
opleased	H;PB
oplus	LB
opoint	ABB=HAL=NA
opoison	H=LB
opolice	ABH<
opoor	A<BAJ=LA
opossibility	HBP=
opotential	H<PB
opower	ABCAL<P=
opowers	A<PB
opractice	ABH=
opractices	ABP=
opreserve	CAH<LA
opresident	A=H8K;LHNB
oprice	ADB<HAL;
oprime	H<PA
opriority	ABH<
oprivate	B=H<LB
opro	AAH<
oproblem	FBL<N<PB
oproblems	CAH<L=
oprocess	A<H<LBPB
oproduced	A=CAH=L=PC
oproducing	H<PB
oproduction	AAH;PA
oproductive	ADH=P=
oproductivity	A<CB
oprogram	B=DAHAL;
oprograms	F=J=KCN=PA
opromptly	B<JB
oproof	A=LB
opropose	CCH<L:PB
oproposed	FAH<K=LAPA
oproposing	A=CB
oprosperity	CCH<
oprotect	A<CGH<L<
oprotection	H=PB
oprovide	ACBAJ=L<P<
oprovides	H=PB
opurpose	AAH<LA
oput	A<CCL=N=
oquality	A<CAHBL=
oque	ABH=
oquite	A:HALA
orail	P<
orain	FBK<
oraise	AAL<PA
orange	HDP:
orate	H<PA
orates	ACL<
ore	H<PB
oreach	A=BAHCJ=P=
oreached	ABC=
oread	A;CBH=K=LANA
orealize	A;CC
oreally	HBL;
oreason	A<HA
oreasons	A=HB
oreceived	HALAP<
oreceiving	HAL<
orecipients	ABP=
orecognizes	ABH=
orecommend	H=L=PB
orecovery	AAL<
oreduce	ACHAP:
oreducing	HBP=
oreflects	AB
oreform	F;HCKBL=
oregardless	HBL=
oregion	CAH<LA
oregulations	AAH:PC
oreinforce	A=PB
orelatively	AAH;LB
orelief	H<PA
oremain	A=B:CBNBPA
oremind	K=NB
oreminded	FDN:
orepeat	HB
oreplaced	AB
orequirements	H<PA
orequires	ABL=
oresources	H<LB
orespond	HBK=P=
oresponse	H<NAPA
oresponsibility	A<CBH9LBPA
oresponsible	HFL=P<
orest	ABL=
orestaurant	LBP<
oresult	HAL<
oretirement	A=BACAKBN<
oreturn	ACF=HCL<NAP:
orevenues	H;PB
oreview	HCL=
orevolution	H;PD
oreward	KBN=
oriding	H<L=PD
oright	B=C=FBK=N=PA
oring	CBH=
oroad	ACH=P=
oronald	H=PB
ort	A:H=OA
orun	H<LB
orussian	L;QE
oryan	B<H=JALANA
os	B=JALDP=Q=
osafe	A<CBHAP=
osaid	A;C=HALAPA
osam	LB
osame	H=L<NAPB
osaudi	AB
osave	AACAH<
osay	BCH=J;KAN=
osays	B=NB
oscholarships	ADP;
oschool	B=JBN=
oschools	A<BCCAHAJ<LBP;
osearch	HAL<P=
oseason	B=H=I=LC
osecond	HBP;
osecret	H<LB
osecretary	H:LD
osecure	A<CBHAL=
osecurity	A<F<KBLC
osee	F=HAKBL9PBQB
oseeing	ABBAJ=P=
oseek	H=PB
oseems	A<CA
osenate	HBL=
osend	BAC<FCHBJ=K<L=
oseniors	AABBH=J<
osense	IAK=L<
osent	BCJ;P=
oseptember	ACH<K=
osergeant	L<PD
oserious	BBJ<PA
oservice	ACF<H=KBP=
oservices	C=H<LA
oserving	A=HB
oset	A<BAJ=PA
osevere	ABP<
oshape	A<CA
oshare	CBL=
oshared	PB
oshe	ACCDH;KBL;N9
oshes	HB
oshit	AAC=H<PC
oshooting	LCP<
oshould	A=DBFAH<K=PA
oshow	AAF=H;LANA
oshowed	ABH<
oshows	HBP=
osign	C<HEL=P=
osigned	A;LD
osimilar	F<NB
osimple	ACH;PA
osimplify	HCL;
osimply	H9LCPA
osince	A;CAHBLA
osincerely	LB
osingle	A=HALBP=
osite	L<PB
ositting	A<LEP=
oskilled	A<HB
osleeping	ACP=
oslightly	A=HC
oslow	AAH;
oslowly	H=LB
osmall	B;HAJBL=
oso	AABAC=F=GAJ<
osocial	ACH:
osolution	HAP<
osolutions	HBL=
osome	AAC;DBHCL=
osomeone	AAC=H<PA
osomething	L<
osongs	AAF=H;KAL=QC
osort	A:HBPA
osource	C=DAH<KALBN=
osouth	B<JA
ospace	H<LA
ospeak	FAP<
ospeaker	H;LC
ospeaking	LBP=
ospending	AAH=L;PA
osponsor	A<CBHAL=
osquirrel	ABP<
ostamp	K<NA
ostand	AAL;
ostandard	B=H:LENA
ostandards	HBP=
ostars	ADBAH<N=
ostart	A=BACAF=HBKAN=P=
ostarted	AAHBP;
ostate	AEB=H<JA
ostates	BDJ=LAN;
osteven	H<
ostill	CCL;
ostop	AAP<
ostopping	H=L=PC
ostorm	HBL=
ostory	BBC=H<PA
ostrategic	LB
ostreet	A<LC
ostrength	AAH<PA
ostrong	A=B<C=HANA
ostruggling	A;H=LBPB
ostudents	A:B<HCJB
ostudio	A=HC
osubmitted	A=HB
osubsidies	A=HB
osuccess	HDP=
osuch	B;H<LDNB
osuperfund	H=PB
osupport	C=HC
osure	FBK=
osurrounded	ABC=
osweet	ABH=
osyria	A:CAHA
osystem	BAFAH;K<
osystems	B;LANB
ot	HB
otake	CAHEL<NAP;
otaken	A<CAP=
otaking	H=LB
otalk	FAHCK=P:
otalking	H<LB
otax	ACH=J=KAL=N=PB
otaxes	A=CEF<H=KAP=
otaxpayers	ABB<CBHCP8
oteach	KAN<
oteacher	L<PB
oteachers	ABL<
oteam	ACF<H=KAL=P=
otear	H<PA
oteenagers	H=PB
otell	CBF<H:J<KALD
oterm	HBL<
oterrorism	A<BAJ=PA
oterrorist	B=H;LB
otest	K=L=NBPB
otexas	H<PC
othan	A=IBL=PA
othank	J<NA
othanks	ACH9
othat	CBDAHBJ;MAOAP;
othe	C;G=HAIBLDMCN:OAP=Q<
otheir	B=CBHAJ=
othem	AACBK<
othen	A;DCL<NAPC
otheory	AAP<QA
othere	A:B=C;FBJ=LAPG
otherefore	F;KBPA
othese	ABBAF=HCJ<L:P=
othey	CADAF:H7JBLANBPB
othings	A=BACBJ=
othink	F;HAKEN=
othinks	H=LC
othird	BCJ<P=
othis	A=FAJALBN=P=
othose	BAKAL<N<
othought	A=CB
othousands	ACHAL=P<
othreat	HB
othree	H:LCN=PA
othrough	LBP=
othroughout	C=H<IAPA
oties	HCL=
otimber	H;LC
otime	BAC;N=
otired	H<L=PB
oto	EAF=H<K;L<MANDPB
otoday	AAB<CAH:PAQB
otogether	ADB:KAL=NCP=
otomorrow	AAC=FBGBHAI=K<L;OA
otonight	A:BCC=K<LBOA
otoo	A=B<FAJDK=LBPA
otook	CAHBP<
otool	H<PB
ototal	BAJ=KCN;
otoughest	HDP:
otour	HBLAP;
otournament	H=PC
otoward	A=HBL<
otown	LAP<
otrack	A=L=PB
otrade	B=K<NC
otrading	H<LB
otraffic	A=LB
otrain	A<B=CBHAJAP=
otransition	AAC<HDP=
otrax	H<LC
otreatment	H<LA
otrouble	GEL9
otrue	K=NB
otruth	H;PB
otry	AB
otrying	A=CBH=
oturned	BEJ9
otv	BAC=J=NB
otweet	BAH<J=LB
otwo	A=C=HCP=
ou	C<H=K=LCNCPB
ou.s.	HAJ<
ounder	A=B=C=HCKBLBN<P=
ounderstand	AAH<
ouniform	PB
ounion	C=FAH<K;NAPC
ounited	A<HAPB
ounknown	ABP;
ountil	AAHCL;
oupdate	CCKAL<N=
oupon	FAHBK=
our	A=HEL;
ourge	A=H9LH
ous	CAH<JA
ouse	CAH:LDP=
ousing	ACC=HAL<
ova	GBH<
ovalues	HCL=P=
ovarious	ABK=
overy	A<HDK<L=NE
oveterans	ACP;
ovia	ABH<
ovictims	ABC=H;NB
ovillage	L<PD
oviolated	F<KB
ovocational	J=L<PC
ovoice	A;CCHA
ovote	H;LDP=
ovulnerable	ABHAP<
owages	ABP=
owait	BBH=I=LA
owake	A=BBCAN<
owanna	A<HA
owant	B<JA
owas	A=BCCAFAJ=L<P=
owashington	CAF=KAP<
owatching	AAHAKBN=P=
oway	B=CDFBP<
owe	A=DCG=H8JBPB
owealth	HBL=
oweapons	A=HDL<
owebsite	ABH<
oweek	A=H=L=PC
owelcome	A=LD
owelfare	A=BACBH<PB
owell	BAJ=KBL<N;
owendywings	GBL=
owent	B<F=HCJBKAP=
owere	ABCBH<JALAN=P=
owhat	DCH=KAL:N=PB
owhen	B<FAK=L<PD
owhere	AADAL;
owhich	BACCF=H=J=
owhite	A<PC
owho	H;K;NCPB
owhole	AAB=HB
owhy	LC
owill	B;DBH<I=K;L=NBPE
owilling	H;KC
owin	C<
owind	AAP;
owish	IAL<
owith	AAD<F<HBKALAN=Q=
owithin	H=PD
owithout	B;JCKAP=
owo	C=PD
owoke	ABB=
owomen	A;H=LCPA
owonder	HBL=
oword	BAHBJ=P;
owork	A<CAF;HAJ<KBNAO=PB
oworked	ABH=
oworkers	C<LAPB
oworking	CAH:PD
oworld	FAIBK;L;PB
oworth	HBP<
owould	ACH8J<LCPB
owrite	HAP<
ox	AAH<LBP=
oxi	H=LB
oya	ABH=
oyeah	ABH=
oyear	BBCBJAK=L=NAP:
oyears	CCHAL;NAP<
oyet	A=CAFAHAK<
oyo	H<LB
oyou	B=C<D=GBH=J:LBNF
oyour	ABBAC<HALAP<
oyourself	H=LB
o|	ABL=
o£	BBJ<
oв	H=L=QC
o–	HBP;
p!	C=F<KC
p"	BBC;F=HBJ=N=PA
p#	JBK;
p&	C<HAIA
p'	C=D=F=HAJ;LA
p's	F<HBIAKCLBN=
p+	AAHBI=L=
p,	AABAF;GAHBJ:KAN=
p--	L<
p---	AB
p.	DAF<J<N=
p..	C=F<KDP=
p...	J=LB
p....	AAHAL<
p1	B=HBK=L=OBP<
p1,000	HAOAP<
p10	BBC=J=OA
p15	L=OB
p16	J=QB
p1990	BBH=L=
p2	J=OBQ=
p2000	H<LB
p20th	A<CB
p3	B<IAOA
p33	HBL<
p4	ABP=
p43	K=NB
p500	OB
p65	LCP;
p:	BAC<F:HAKA
p;	C=HBL=
p>	B=C=E=JDLAOAP=
p?	DAF<I=KCN<
p@	AAB<EAHAJBK;Q=
p]	LAP<
pa	BEC;DAEBF;J9L=NAPCQ=
pabandon	B<JB
pable	A;CBHA
pabortion	HB
pabout	ABC<
pabove	A<PA
pabraham	L<PC
pabroad	A<B<CBPA
paccounts	CAH<LBP=
pachievements	HBP<
pact	A<F<H8KBLEPBQA
paction	B:HAJCP=
pactions	HAP<
pactive	A<CB
pactivities	HBP=
paddress	B:F;JEKB
padequate	A<CB
padministration	AAH;K=LD
padopt	B<HBJBL=
padopting	BBC=
padvances	FCK<
padvantage	A=HB
padvice	ABH=
padvisory	A=CB
paffairs	ABH=
paffordable	A;CC
pafghan	ACH=P=
pafter	A<C<F;HCKCN=PA
pafternoon	ABH<
pagain	A8CCF=HBL=PA
pagency	A=LCP<
pagent	LAP<
pages	A<LA
paggression	CBH<L=
paging	B<NB
pago	A:CDHCN=P=
pagree	HBL=
pagreement	AAFAK=LAP;
pagricultural	AFC=L;
pagriculture	BCHAJ;L=
pair	AAC=H<LA
paircraft	ADH=P<
pal	PB
palan	HB
palert	H;LAPB
pall	BKC:F:HAJ5K;L=NGOAPB
palliance	A=LDP<
pallows	F<KB
palmost	A=JAL=PD
palone	A<HB
palong	ABP<
palso	A<B=F=KDLANBP;
palways	A<B:CFHAJAK=
pamendment	A=C<HALC
pamendments	H<LB
pamerica	BBC=F;J<NAPDQA
pamerican	ADC;FBH:PA
pamericans	F=K=LBNA
pamong	BAF=KAL<PB
pan	A=BHF=H=J:L=NBPB
pand	AEBEC;F8G=HEIBJ7KBL<PA
panniversary	A=KB
pannoying	A=CCL<
panother	BDJ:K=NA
panswer	FFHBK<L=N;
pany	A=BGC;J=K=
panybody	BAH=J=PB
panymore	A<CBHA
panyone	B=H=PD
panything	BHH<J:K<PB
panyway	A=BBC=H=PB
panywhere	AAP;
papp	H<LB
papparently	H<LB
papproach	FBN=P=
pappropriate	A;CB
pare	A:B:HEKFLDP:
pareas	ABH=J=LAP=
parmed	A<CB
parms	ABBAHAJ=L=P<
paround	A;C=HBL;PE
particle	L=PB
parts	ABBAC=J=
pas	AABAHAK;L=NB
pask	B<HCJBL;
pasleep	PB
passembly	A<LB
passist	B<JB
passociation	L=PC
pat	C=F;HBJ;KCN=
pattack	AFB=JAP<
pattacks	L<PB
pattention	ABP=
paudience	ACH=L=
paustralia	AALAP<
pauthorities	HB
pavailable	LB
pavoid	B=CBJAL<
paward	ABH8I=LD
pawards	ACLAP:
paway	A9CAHBL;PC
pb	A;BDHAJ:LC
pbaby	HCL;
pback	A7HCL=PE
pbad	A=CDL=
pbalance	B<FBH=JB
pbalanced	B<CCFAK=
pband	A=HALCP=
pbank	ABB=JALAP:
pbase	LBP=
pbased	A<HA
pbattle	ABH<
pbe	B:DBF<GAHCJCKCL<N=P9
pbeautiful	H=KB
pbecame	F;KC
pbecause	A;PB
pbecome	B<JB
pbed	JCN<
pbeen	H<
pbefore	ADBBC9F=J=KAPA
pbegan	A<HEKBLBN=P9
pbegin	B;JC
pbehavior	AAH<LA
pbehind	C=HAL=PB
pbeing	BGH<N:
pbelief	FB
pbelieve	B<CAHBJBP=
pbenefits	AAFEH=K:
pbest	A<B=CCK=NB
pbetter	A7B<CADAJBK<LANAPB
pbetween	A=C=HCPB
pbeyond	H<PB
pbig	A:CD
pbigger	A;CCF=NA
pbill	AAFEK9LA
pbillions	H=PB
pbills	ABHAK=P=
pbipartisan	A<BACEH=J=
pbirthday	AAKAL;
pblack	H;LBNA
pbless	HCL<
pblog	LB
pboard	AB
pbodies	A<PB
pbody	ACFAH=K=
pborder	ABH;LA
pboth	BDF=J;PB
pbottle	ABH<
pboy	AEC=H=
pbrain	ABC=P=
pbranches	ABP=
pbreak	HBL=
pbrilliant	HCP<
pbring	A<B<CBH=JBPA
pbrings	F=HAKB
pbritain	A<LB
pbroadband	HBL=
pbroadcasting	H=PC
pbrother	AAC=H<LAPA
pbrothers	A=LC
pbrought	F<H=KC
pbrown	H<LA
pbudget	ADH<
pbuild	B:JD
pbuilding	AAH<K=LANA
pburdens	PB
pbureaucratic	CBL=
pbusiness	AEBDC=FAJ:K<P=
pbusinesses	ADC=H=
pbut	BAF=J=KB
pbuy	B=HCJAP<
pby	HAJ=PBQ=
pca	CAF=HDKBP<
pcabinet	BBJ<
pcable	ABC<
pcall	B8JFL=
pcalled	A;HC
pcalls	C=HDP=
pcampaign	FBK=LAN=P<
pcan	A<F;HCKGN=P=
pcanal	HBL=
pcancer	BCJ<
pcandidates	BBJ<
pcannot	F=KCL=N=
pcapabilities	LB
pcapacity	AB
pcapture	ACB=L=NA
pcard	ACC=L=
pcare	B=C<JAPB
pcarolina	C<LB
pcarry	B<JBKBN<
pcars	HCI=L=
pcarter	HCL=
pcash	ACH=L=
pcause	F:KHN;
pcauses	FCK;
pcell	H=PB
pcells	A=PB
pcenter	H=LB
pcenters	A=HB
pcentral	ABC<
pcentre	H<LB
pcentury	AGK=L<O=
pcertain	A<PB
pchallenge	ACK=
pchallenges	FBK<
pchampion	A=HDP<
pchance	FAH=K=LB
pchapter	ABL<
pchild	BAFCL=N<PA
pchildren	AABBC;J<
pchip	A=HBL=
pchips	HBL=
pchocolate	H;LD
pchoice	ABL=P=
pchris	A<HA
pchurch	FBH<K=LBN=
pcircle	A<HA
pcities	ACH;LAP=
pcitizens	AEC=FAK<L=NAP<
pcitizenship	BBJ<
pcity	CAF=L;NAPD
pcivil	H<
pcivilian	BBJ<
pclass	BBCAHCL:
pclean	B<CCH<JBK=NB
pclear	A:CBPA
pclimate	ABBBH=J<
pclosing	H;LC
pclothes	ACH;PA
pclub	A=BAC=PC
pclubs	A=HB
pcoal	B<JBL=PA
pcoast	ADC<HAL;P=
pcode	H;LD
pcold	A9CAHC
pcollege	BGJ7
pcombat	AAB<JBP=
pcome	B9JD
pcoming	ACB=C9NAPA
pcommand	ABH=
pcommission	A<H<LF
pcommitment	AFP7
pcommitments	ACP<
pcommittee	A<LB
pcommon	A;BACA
pcommunities	F=H<KAPB
pcommunity	ABH=
pcompanies	A<BBC=HAJ<PC
pcompany	C=LCP=
pcompete	B<JB
pcompetitive	CBL=
pcomplex	A<CA
pcomplicated	F<KB
pcomprehensive	BCJ;
pcomputers	CCHAP;
pconcern	AB
pconcerns	FBK<
pconditions	HFL<P:
pconference	A;H=LCPB
pconfidence	A=FAHBK=L<PA
pconflict	ACH=JA
pconfused	A<CC
pcongress	A9BGC;H:IAJ9KCLANA
pcongressional	A<CBL=PA
pconnection	LB
pconsequences	ADP;
pconsider	B<JC
pconstitution	A<LC
pconstruction	H=PB
pcontest	H;LD
pcontinue	B<DAF<HAJBKBP=
pcontinued	B<NB
pcontinues	A=HCL=
pcontinuing	F<KB
pconversations	A:PE
pconvince	B<JB
pcool	DBF=GAH=KAL<
pcorners	LB
pcorporate	A;CC
pcorps	A<PA
pcos	ABL;
pcost	AAC=H<LA
pcosts	AAH<L=PB
pcould	A=F<KALA
pcountries	ADH<LCP:
pcountry	ABBAC;FEH<J=K;
pcounty	H;LAQA
pcouples	FBK<
pcourse	AB
pcourses	A=PC
pcovenant	A<C=LD
pcover	B<HBJBP=
pcoverage	A;HAPB
pcovered	B<NA
pcreate	C=F=JCKBN=
pcreates	F<KC
pcreation	PB
pcrime	A=BBH=J=PC
pcrimes	A=HCL;PA
pcriminals	AAP<
pcrisis	FBK<
pcry	B<JC
pcurb	B<JB
pcut	B<JBP=
pda	L=PC
pdaily	ABP<
pdanger	C=FAPB
pday	ADC:FBH<LBP=
pdays	AAC:
pde	BAC=LB
pdeal	AAB;C=FAJBK=
pdeath	BCC<HAJ<
pdeaths	H=L<PC
pdebt	ABC=
pdecade	ABH<
pdecisively	H<PB
pdeclined	CBP=
pdedicated	HBL=
pdefeat	B<JB
pdefense	ABBAC=H=J=LBP=
pdeficits	H<PA
pdegrees	ABP=
pdeliver	B<JB
pdelivered	BCC=H;LB
pdemand	H=L=PB
pdemands	FCHAK<
pdemocracy	AABBFBH;J<PA
pdemonstrated	H;LA
pdeny	B<JB
pdepartment	A:LE
pdepartments	H<LB
pdependent	A9CE
pdepression	A;LAPA
pdesign	PB
pdesigner	A=HB
pdespite	KBN=
pdetails	ADC;
pdevelop	HAJAP<
pdevelopment	A;C=LC
pdialog	ACJ=P<
pdid	AAKEL<N=
pdifferent	B=F=L=NBPB
pdifficult	A;CC
pdinner	ABL=OA
pdirection	ACL<
pdirector	HB
pdisadvantaged	BBN<
pdiscuss	B<JB
pdiseases	ABC<
pdiverse	A;CD
pdivision	AB
pdo	A;B:GAHBJCKDLAP8
pdoes	F=HAKBLAP<
pdoing	B;KA
pdollars	A<HAIB
pdomestic	H=LC
pdone	F:HAKGN=
pdouble	B<JB
pdown	AAL<PA
pdraft	A=HB
pdreams	PB
pdrive	C=FAK=LBP=
pdrug	ABFBH<N=PA
pdrugs	B=C=FAJBK=
pduring	B=HEP;
pdutch	A;LAPB
pdynamic	A<CD
pe	HEP:Q=
peach	BIC;F<J:K=L=NCPB
pearly	A;BACBHCJ=P=
peast	A<CCH<LC
peasy	CBF<
peconomic	BBCDH<J<K=L;
peconomics	HB
peconomy	FAK=PB
pedge	ACH=L=
pedition	A<LB
peducation	BAHBK=LAP;
peffective	A<CBPA
pefficient	A7CG
peffort	AACBH=K=L<PB
pefforts	AAH<PA
pegg	A9HCLB
peight	HBL=
pelected	A<CAPA
pelections	HB
pelimination	PB
pen	LBP=
penable	B<JB
pencourage	B;F=JCKA
pend	CBFAL=N=
pended	AAH:LD
pends	BAF=KAL<PA
penemy	ACH=P=
penergy	BCC;H:J<LAPD
pengaged	CBP=
penglish	ABH:PA
penough	A8CEPB
pensure	B;F=JCKA
pensures	F<KB
penvironment	ADL=P=
penvironmental	CB
pequipped	A;CD
peurope	BBLA
peven	F;HBKDL<N<
pevening	FFK9
pevent	H=LDP=
pevents	A<HALA
pever	A7B<CGDAHCJBL;
pevery	BGC;F;J9K:NFPD
peverybody	BB
peveryone	BEF=HAJ9K=L<NB
peverything	A=B<HAKDN=PA
pevil	A<BBCBHAJ<
pevolution	A=H=LC
pexample	AABBL=
pexcited	K<NB
pexcuse	ABH=
pexecutive	A<LC
pexercise	AC
pexpand	A=B<JBPA
pexpands	CB
pexpenses	AAHAP;
pexpensive	A=CAK=NB
pexports	PB
pexpress	A:B:H=LENC
pextremism	H<PB
pface	A=B<FAJBK=
pfacebook	BBH:J<LC
pfacing	B=KCN=
pfact	AABCJ;L=P=
pfactory	HBP=
pfail	A<CB
pfailure	ABP=
pfairness	H<PA
pfaith	ABP=
pfall	ABB=H=JA
pfamilies	AABAFAHAJ=K;P<
pfamily	AABBC=J<L=
pfan	H;PB
pfans	HAP<
pfar	CCF<KBN=
pfarm	A<PA
pfarmers	A<FAHAK=
pfast	A<CCH=PA
pfeatures	FBK<
pfederal	ABC<H9LE
pfee	AAP<
pfeed	FBK<
pfestival	H=LB
pfew	A7BACEJ=NAPB
pfields	ACP=
pfight	B:FAHAJCK=L=
pfighters	A<HB
pfighting	H<LC
pfigure	AAH<LA
pfilm	L=PB
pfinal	HBL<
pfinally	B=HCJAKAL=
pfind	B<JB
pfire	H<PB
pfirst	A=CDH;K=LANA
pfish	HB
pfix	B<JB
pflank	ABH=
pflight	H=LB
pfm	IBL=
pfocus	B:JD
pfollow	AAI<L<OBPB
pfollowed	HBL=
pfood	BBC=H=J=LC
pfootball	ADBAH<J=P<
pfor	BCC=D=F<HCJ<KBN=PAQ=
pforce	A<F=LEP<
pforces	A=HCLAP=
pforeign	BCH=J;L<NBPA
pforever	PB
pformer	CB
pforms	FDK;
pforward	HCL=
pfound	C=GBHAL<
pfoundation	ACH;
pfour	HBP;
pfree	A=B<CCJAL<PB
pfreedom	BAFDJ<K<L=PB
pfriends	A<BAC=FAHBJ=K=LA
pfrom	F=HCI=L=PA
pfucking	K<NA
pfun	ACH<
pfund	H=LB
pfundamental	F=NB
pfunding	AEC;H:K=LAPB
pfunds	FCH:K;PE
pfurther	A<B:HBJDL<PA
pfuture	A<BECBFAH=J:K:NCP=
pg	L;QA
pgain	ABL=
pgame	FCHBK=N=P=
pgames	H<
pgang	ABL=
pgaps	AB
pgarage	A;HC
pgarden	HB
pgas	HBL;
pgeneral	A<CAF=KA
pgenerals	ABP=
pgeneration	ABL;
pgenerations	FBH=K<PA
pgeorge	HCQ<
pget	A=B<HBJB
pgets	F=HBKA
pgiant	AAH<
pgift	FBK=N=
pgirls	FBH;N=PB
pgive	B:F=HBJDKAL=P=
pgives	F:KE
pglobal	BACBFAH=J=K=L=PA
pgo	B:HCJDP<
pgoal	ACC:FAK<L=
pgod	CAL;
pgoes	F=HAKB
pgood	A9CEDBFAGAHAJ<K<L:PA
pgot	A=C<HCLBP<
pgovern	B<JB
pgoverning	BAJ<KA
pgovernment	BCC;FBH<J<K=LAPB
pgovt	ABC=
pgraduates	PC
pgrant	AAC=L<PB
pgranted	B7NG
pgreat	A8BBCGFAHAJ;K;L=
pgreater	A=BBJ<L=PA
pgreatness	BDHAJ:P=
pground	AFC=H=P<
pgrowth	ACC=FBJ=K=L=PA
pguarantees	FCK;
pguests	A;HCLBP<
pguide	FBK=
pguns	B;H<JC
pguy	ADH;
pguys	ACH<
pha	H;LD
phad	A=F=HCK<ND
phaha	A:PA
phalf	ABBDC;P=
phall	H;LEP=
phand	B<H=JB
phands	H<PA
phappen	B<F=JBKDN;
phappening	KBN<
phappy	A=DB
phard	A;CC
phard-working	A<BACBJ=
pharder	A<PA
pharrison	HBP=
phas	A=C<F:HBKFLCP=
phatred	H=PB
phave	F=HBJAKEN;P9
phaving	C<KB
phe	A=B:C<HAKCL<NEPA
pheadache	ABH=
pheadphones	A<HD
phealth	ABBBC=FAJ=K<
phearts	H=LB
pheat	AC
pheavily	A<CAPA
phell	ABBGC;HAJ:P=
phelp	B3HAJCKDNB
phelping	C<
phelps	F<KDN=
pher	BBC<J;NAPA
phere	A=H=KBPB
pheroes	AB
phey	HBL<
phi	L=P=QB
phidden	B<NB
phigh	A;CDHBJ=K<
phigh-quality	A<CB
phigh-speed	A<BBCBJ<
phigher	BBJ<PA
phighs	HBP=
phim	ABBCH;J<PB
phimself	AAH<LA
phire	B<JBKA
phiring	A<CB
phis	BBJ=K<NA
phistoric	A;CBPA
phistory	BBHAJ<L=
phits	A<LA
phold	B;JCKAN=
pholds	HCKAL<
pholiday	AAH<
phonor	B<FAJBK=
phonored	AEC9
phope	AAB8C<JAKENA
phopeful	A<CBK=NB
phospital	ABH<L<PC
phost	FBK=
phouse	A<FAH<K=LC
phousing	ABBEC<FAH;J:PC
phow	A:CAPC
phuman	BACAJ<K=L=
phunt	A<HA
pi	B9I<KDL=MANGQ<
pidea	ABK=NA
pideas	ABH=L=
pidentified	HBP=
pif	ABB<F<K=L=NG
pii	LBQ=
pill	A:CD
pillegal	A<CB
pimagine	B<JB
pimmediate	A=H=PB
pimmigration	A=H=PC
pimportant	A9CFH<J=PA
pimproved	B;KB
pin	BCC=F;HBIAJ;KAN<
pincentive	ABC;
pincentives	ABH<L=PB
pincludes	HAKBN=
pincome	AAC=HCL=
pincomes	AB
pincrease	B;FBIBJCK<L=
pincreases	FDH<K:PA
pincreasing	A<PA
pindependence	BBHAJ<
pindividuals	BBC=HAP<
pindustry	AAHAP<
pinflation	C=F=L=PC
pinfrastructure	C=HB
pinitiative	AFC<LBP9
pinjury	A<HA
pinnocent	H;PB
pinnovation	HCP<
pinside	A;H<LD
pinstability	ABP<
pinstant	A:CD
pinstead	A8CE
pinstitutes	A<LB
pinstitutions	A;HBLCP<
pinsurance	HB
pintegrity	A<C=HD
pintelligence	H=PB
pinterest	ACC=IAL<
pinterests	AEH7PB
pinternational	ABP;
pinto	B;F<HAKB
pinvasion	AB
pinvest	B;JCKAN=
pinvestment	BAC<IBJ=L=
pinvestments	ABP=
piran	BBF=J=KA
piraq	A=BBC=KAN=PA
pis	D=F:HEJAKFLCN7P:Q=
pisland	FAH=K=LC
pislands	H=LB
pissue	ACCAFBH<K<P=
pissues	AEB=C=H:JA
pit	C=F8G=J6KCMANIPB
pitems	A<PB
pits	BDF<J:L<NCPC
pjack	L;QC
pjackson	L<PC
pjames	LCP=
pjanuary	ABL=NA
pjazz	ACH=
pjoan	L=PB
pjob	ACB=JAP=
pjobs	ABC8HAK=L<PD
pjohn	A=LB
pjoin	B;JANA
pjudges	A=HB
pjust	A8KAQ=
pjustice	A=BDF=J:NAPA
pkeep	B<HAJB
pkeeps	F=KB
pkept	A=CAKBN=
pkey	A<CBNA
pkilled	HCL=
pkilling	AAB<NB
pkind	FDK;
pking	A<F=LD
pknown	A9CDHBL=
pknows	LB
pkorea	C;H=LDPA
pl	HAI<LB
pla	AABBJ<L<QB
plabour	A=LB
pladen	HAL<
plady	A<C<HFL=
pland	FCK;LBP=
plarge	CBJ=
plargely	ABF=KAP<
plargest	A;CC
plast	AAC=F=K<L<NCPA
plasting	BCN:
plate	BBJ<
plaunch	A=B<HAJB
plaw	FBH=K=PB
plaws	ACFAK<P=
pleader	ADH8LB
pleaders	ACL:NA
pleadership	AABAJ=L<PA
pleading	B<NB
plearn	B<JB
plearning	B=H<LB
pleaving	B;HAND
pleft	C=HBP=
plegislation	AAFAK=L<
plegislative	A<CAHBL=
pless	A8BCCCHBJ;
plevel	ACL=P=
plie	A<LB
plife	AABCFBJ;K=
plight	ADH<K=NA
plike	C=HBPA
plimited	A<BACBN=
pline	C=PC
plines	C=FCHCK;
plink	FBK=
plisten	B;JC
plittle	HCL=P=
plive	A=B;JCNBPA
plives	AAFEHBK9L<
pliving	AAF<H=KAPA
plocomotive	ABC=H<LA
plol	HBP=QA
plonely	BCJ;
plong	A=B;CGN=
plong-term	A;CBPA
plook	AAB;HCJCL<P=
plooking	HCP;
plose	B<JB
ploss	HBL=
plost	B<CANB
plots	HALBP;
plotto	A=LB
plove	ACC<L=QA
plow-income	A<CB
pmade	A=C=DAF<HAKB
pmajor	A8CDH=PB
pmake	B7F=JAKBPB
pmakes	F<HAKDN=
pman	AAFBQ=
pmanager	AB
pmanagers	I=LB
pmany	A;CEJ=K<NAPB
pmarketing	H<LC
pmarriage	BCH=J;PC
pmartin	H=LB
pmassive	HBP<
pmaterial	ADP<
pmatter	FBK=
pmatters	AAH<PA
pmay	KDN=P=
pme	BDHAJ7L=NBPC
pmean	B=JAKB
pmeans	ACF7KKN;P<
pmedical	CBL=
pmeet	B<H=JBPA
pmember	HC
pmembers	A;HBLD
pmen	ABBAH=J=LCP=
pmention	B<JB
pmessage	LB
pmet	A<PA
pmichelle	KBN=
pmiddle	ABH;
pmight	HFKCL=N<P<
pmigration	HB
pmiles	IB
pmilitary	A=CDFAH;L=PB
pmillennium	ABL<
pmillion	A<IC
pmillions	A=BBJ<PC
pmind	CAL;PB
pminimum	ABK=NB
pminister	A<H;LF
pminute	KC
pminutes	ABL=
pmissile	BAFAH;J=LBPC
pmodernization	ABH<
pmodernizing	B<NB
pmoment	AAC<FALA
pmoney	AAC=FAK=PC
pmonth	FBH=
pmonths	ACH;IA
pmoral	A;CC
pmore	A8BECEFAHAJ3K=L=PC
pmortgage	ACH;
pmost	BAF:HCL<
pmostar	HBL<
pmothers	ABB;JCP=
pmovie	AB
pmuch	B<CDK<NC
pmufc	B<NB
pmusic	C=HCI=LAP<
pmust	B=F<HDKCN=P=
pmy	AABEF=H<J<K<NAPD
pmyself	PB
pn't	DBH:PD
pna	C=HC
pnamed	HB
pnation	A=FDK<L;PB
pnational	AACCH;
pnations	ACH;PB
pnato	H;
pnatural	A;CDHDP:
pnaval	AB
pnavy	A=H;IAPA
pnear	HEL:
pnecessary	B;CCHBP<
pneed	D=F;JCKEL;
pneeds	F<KCL=N=PB
pnegotiating	A<
pnegotiations	A=H<LE
pnet	HBL<
pnetworking	BBN<
pnever	B<CBD;F=KBPE
pnew	A=BFCCJ7NA
pnext	A;BACAJ=
pnigeria	HBL<
pnight	C:FALC
pno	BDDAF<GAH=J;K<NEQ=
pno.	ABH<P=
pnone	AABAFFH<J=K<N<
pnor	A<H<PC
pnorth	A=B;CE
pnot	C<DAJBK<
pnothing	BCF<K<NA
pnow	A<B=F:HCKC
pnp	A=HB
pnuclear	A<BACCH=J;K<NBPD
pnumber	AAC=HBL<
pnumbers	HCL=P<
pnz	P<QB
po	HBLAP<Q=
pobjective	ABH=
pobjectives	ABH<
poceans	ACH=P=
pof	BCC<G=HCICN;
poff	C<PA
poffensive	A<CB
poffer	B=FCJAK<
poffered	HBP=
poffice	A=BCJ<LD
pofficers	AAH<
pofficial	ABBAC=P<
pofficials	A=LC
poh	GDH=P=
poil	JALCP=
pold	ACF=H=L;NAPB
pon	C=F8GAHCKAPB
ponce	A;F<H=KCLEPA
pone	BBH;J;L=NBPC
pones	ACFAH=K=
ponline	A<LA
ponly	A<H=KAPA
popen	A9B=CEJAK=NB
popened	H=LB
poperated	H<LB
por	BAC=F;HAKC
porder	A<H=PC
porganization	HCP<
portiz	A=LB
pother	CEFCIAJ9K<L9
pothers	C<K<PA
pour	AABJC<F8J6L<NAPE
pourselves	BBHAJ;
pout	A<L=PD
poutside	BBHBJ<P=
pover	BEC9F=HDJ9
poverdue	A:CD
povernight	ACH=P=
poverseas	A<FBHAK<
ppack	FBK=
ppandemic	ABC<
ppanel	AAP<
pparent	ACH<L=
pparents	A<BBFBK<L=PC
ppark	A=H=PF
pparks	B<H=JBLA
ppart	BCC9HBK=N=
ppartners	HBP;
ppartnership	ABH<LAP=
pparts	A=B;HAJC
pparty	B<FBHAJBK=
ppass	B9JD
ppassed	H<
ppassengers	AB
ppassing	B<NB
ppast	A=CCFAK=
ppath	H<LA
ppay	B:F=HBJAKAL=NB
ppaying	H=PB
ppayments	ACP=
ppayne	L<QC
ppays	HCL=P=
ppeace	BJHCJ6
ppell	C<
ppennsylvania	A=H=PB
ppension	AEL=P;
ppeople	AAB:C:FBIAJEK<N<PA
ppeoples	ABFAK=P<
pperfect	A;CBHAL=
pperiod	ACP=
ppermanent	A<BBCBJ<NB
pperson	FBN<
ppersonal	ACH=LAP<
ppeter	L;PC
ppetty	LB
pphone	ABH<
pphoto	H=LBPAQ<
pphysical	A<CAH<PC
ppictures	H;PC
ppiece	AAH9LD
pplace	H;LEPA
pplacement	ABP<
pplaces	B<FBH=JBK<
pplan	AAB=C=FBH<JBK<
pplanning	BAFCK;N=
pplans	HAIAL:
pplant	A=PB
pplay	B<HAJBP=
ppledge	B<FCJBK<
ppm	HB
ppoint	HBLAP<
ppolice	ACC<FAHBK=
ppolicing	HBL=
ppolitical	ABFAL<P<
ppollution	HCL=
ppool	A=HDL=P=
ppose	F=KB
pposition	B=H<JAPB
ppossible	AAB<CB
ppost	ACFBP;
ppotential	A<CC
ppour	B<JBLA
ppoverty	ACH=L=
ppower	ADC;FAHAK=P=
ppowerful	A<CAPA
ppractice	ABP=
pprecious	A<CAPA
pprecision	A<LB
pprepared	A<BBHBP<
ppresent	NB
ppresident	ADBAC:FAH<K=
ppresidential	A=CB
ppress	AAB;JCP=
ppressure	ACC<H=
pprevent	B7JGKA
pprevention	AAH<LA
pprevents	F<KBPA
pprice	H;LBPB
pprimary	A=C=HALB
pprior	A<CB
ppriorities	AAP<
ppriority	AB
pprivate	A;CCH<J=PD
ppro	H=LB
pprobably	KCP<
pproblems	BAL<NA
pprocess	C=FAK=L=PB
pproduction	AAHAL:
pproductive	A;CFH=J=
pproductivity	A=PC
pprofessor	H<LA
pprogram	AAC;FAHAK<
pprograms	ACB=C=JB
pprogress	AEB:C<H;JCPA
ppromise	ABC;PA
ppromises	A<KAL=PD
pproposals	ABL=
pprosperity	ACP=
pprotection	A<F;KCLC
pprotects	HBP=
pproud	A<CB
pprovide	B;JC
pproviding	C<HA
pprovisions	ABH<
ppublic	A;CE
ppurpose	AEH<P=
pqaida	A=H<LC
pqueen	A<LA
pquite	HBL<
pradio	A=HC
praids	HBP=
prail	L;PB
prailway	H<LDP=
prain	A<HD
praise	B;HCJCP=
praises	F=KB
praising	HBP<
prangers	A<KC
prapidly	F<KB
prate	ACHAL<P=
prates	A=HAL=PB
prays	A=LB
pre	BCHAJ;
preach	B<JB
preached	HBL=
preaction	LAP<
pread	F<KC
preading	ABH=
preal	A:CCL=
preason	ABH<
precent	A<CC
precognize	F=KBN=
precommendations	H;PA
precommended	BBH=LAN<
precovery	H<PA
pred	AGH<P;
preduce	B<CBJBP<
preflect	A<CB
preform	B;HBJAL=PA
pregarding	L;PB
pregimes	PC
pregional	A=B=CCH<LA
pregulations	AB
prelated	HBP=
prelations	ABH=P=
prelationship	AALCP<
premains	HAL<
prenew	B<JB
prenewable	AABCJ;L=
preplace	B;JC
preply	H<PB
preports	AAP<
prepresent	B<F=JBKB
prepublicans	AAF<NB
prequires	F<HAKDP=
presearch	HDL<
preserve	LB
presolve	A<KAN=PC
presource	ADBAJ=L<
prespect	ACC;FAK<
presponsibility	ABH<
presponsible	BCHBJ;P=
prestore	B;JC
prestraint	ADH:L=
prestrictions	ABP=
pretirement	A<H<PE
preturn	B=HBJBL<
preturned	A<CB
prevenues	AAHBL=
preward	B=JAKDN;
prichard	A=BCH<J=LC
pright	HAJAK=NAP<
prights	AALBP;
prisk	FCK<PA
priver	H<LA
proad	C=FAK=LB
probert	HBL=P=
prole	ABBAC=FBH=K<
proosevelt	BCLAP;
proot	CAFBH<K=
pross	H=LB
prt	A=GCH<LAOCP=Q<
prural	BBJ<
prussia	H<PB
ps	QB
psad	CBHAL;
psafe	A:CCLA
psaid	A;CBF=KCLAN=
psam	LCQ<
psame	AABAFAH=J=K<NA
psaturday	CBH=
psaved	A<HC
psaving	B<NB
psays	A=F<HAKDLBN=P=
pschool	AAB;C=JCLCP<
pschools	AB
pscience	A<HBLB
pscore	B<FBJBK<
pscores	HB
pseason	A<HAKAPB
psecond	AEH=P;
pseconds	ABP<
psection	A;LAPB
psecure	A6B<CJJB
psecurity	A=C=HCLA
psee	B;JB
pseek	B=F=JAKB
psend	DB
pseniors	FBK<
psergeant	H=LB
pseries	FBK<
pserious	C=NCPA
pserves	CAH<LB
pservice	B<HAJA
pserving	HCP<
psets	FFK8
pseven	H=K;NC
pseveral	A7CEK=NAPA
psex	H<PA
pshe	A=B<KCL<NAPB
pshining	F9KE
pship	A<B=FDHBJAK;
pshit	FCH<LCN<
pshortly	A<CC
pshould	C=HDKBP:
pshow	ACFAHBK<P:
psign	B<JB
psignificant	A<BACAH=J=PB
psimply	B<CB
psince	HBL=PA
psinger	LBP=
psingle	A7CGE=FALBP=
psite	A=KAPB
psites	AAHBP<
psitting	HCL<
pskills	ADH<P=
psleep	B=H<JALC
psmall	A6CHH<J=LB
psmoking	FCN<
pso	A<CBF<HAJBKBL=N=Q=
psocial	CAHBL=
psociety	H=PC
psoldiers	ABP<
psolid	A=CDN=
psome	BJC=D=F<GAJ8K=L=NAPE
psomething	BBC=HBL=N=
pson	ABL=
psong	AAC=K9PA
psoon	B;CCHAL=N=
psorry	A<LAPA
psought	A:CD
psouls	ABP=
psound	H<LAPA
psounds	F:KE
psources	A=LB
psouthern	BBJ<
psoviet	A<CDH=L=PB
pspace	ACB<H=JBP=
pspain	BBJ<
pspanish	AABBJ<P=
pspeaker	A;BBC=LEN=
pspeakers	ADH<
pspeaking	BAL<PB
pspecial	H;PA
pspecifically	A=CBP=
pspeed	P<
pspeers	LCQ;
pspending	AEBDC=H=K<L<N=
pspirit	ACFBH<K<
pspread	FCK;
pspur	ABB<JB
pspurs	B;JC
pstable	CB
pstaff	ABH<
pstand	GAH<KBN=
pstandard	A8CHL=
pstands	ABH<
pstars	ADH;
pstart	AAB9HCJBL=NAP=
pstarted	KBN=
pstarts	HDL<Q=
pstate	ABBCC<J;
pstates	ADB<F<H<IBJBLANBP9
pstation	HBL=
pstations	PB
pstay	B;JB
pstaying	B<NB
psteady	HBL<
psteps	AB
pstill	PB
pstock	ABH:PA
pstop	AAB;HCIBL<P=
pstops	FCK;
pstories	HB
pstory	ABC=
pstraight	A=CB
pstrange	HBP=
pstrategy	ABH=L=
pstrengthen	B<CAJB
pstrengthening	A<
pstrike	AAFBH=K<
pstrong	BBIAJ;L<PA
pstructure	HBL=
pstruggle	AEC=L=
pstudent	C=FCHAN<
pstudy	AAB:JEP=
pstuff	A=HB
pstupid	FBK<
pstyle	H<PA
psuccess	BBFAJ<N=
psuch	A:BDCBJ<
psummit	LB
psupport	ADB<C=H<JB
psupporting	A=HB
psurge	ABH=
psurgery	FDK=N<
psurpluses	CB
psystem	FBK<PA
pt	H:LAPB
ptables	H<PC
ptaking	NB
ptalented	HBP<
ptalk	ACB=FAJAK=P=
ptalks	A<HB
ptank	A=PB
ptax	ACC<FBJAK;L=
pteach	B<JBKBN=
pteacher	ACC=H<
pteachers	A=C=HCL=
ptechnologies	A<
pteen	CAK=NBP=
ptells	F<HAKB
ptemple	BBJ<
pterm	ACC<
pterrorist	BDCCJ:L=
pterrorists	A<BAFAK;NA
ptest	ACH=
ptesting	ABP=
ptext	BAC=J=LB
pthan	AAC<F=HBL=
pthat	BBC=EAF=HBJ9K<PAQA
pthe	BGC<EAF<J8K:L;MBNBPC
ptheir	BFC=DAF=I=J:L;NAPD
pthem	AABDC=J:L=PC
pthemselves	L=PB
ptheory	HB
pthere	ACBDC=F;H=I=K8L=NEPB
ptherefore	F<KB
pthese	BGC<F=J6NBPA
pthey	A<B<F;KDNHP=
pthick	A;CBHA
pthing	AFC=H8LC
pthings	AFBBC=FAH=J<L=
pthink	B=HBJAKAL=P=
pthis	BDC=F:HBK:L=NDPA
ptho	A=PB
pthose	A;BNC=F;H<J2K<LBNBPF
pthought	ABB<D=H=NBPA
pthreads	ABH=
pthreat	AAC=L=PB
pthreatens	F=KDN<
pthreats	ABC=HAL=
pthree	H<J=LAPB
pthrough	C;HB
ptickets	AB
ptime	B=C;FEHAJEK<L=N=
ptimes	ADH;
ptired	A=HBL=
pto	C=DAF;HAK=
ptoday	A=BCC=FAHBJ;K<OAPB
ptogether	A<CAF:HAKGN<
ptom	HB
ptomorrow	BBC=J<K=PA
ptonight	BBFBI=K<PA
ptony	H<LB
ptoo	A;CDDBF=KBL<P<
ptook	HAP<
ptotal	A<PB
ptour	ACB<H=JA
ptoward	HBL=
ptowards	A<B<CAPC
ptower	A<F=HANA
ptrack	ADP<
ptrade	ACC<
ptraffic	AAL<PA
ptragedy	ABP<
ptrain	AEB=H;
ptraining	BCLAN=P<
ptransfer	LB
ptransportation	HB
ptrax	ADI=L=
ptrends	ADH=P<
ptribute	ADH=P=
ptroops	HAP<
ptrue	A=CC
ptruly	A:CD
ptry	B:F=JCKA
ptrying	A=B=HC
pturn	B<JA
ptv	ABK=NA
ptweet	A=HEL<
ptwice	A;CDH=
ptwitter	A<LB
ptwo	AABAF=J;K=NB
pu	A<CB
pu.s.	A=H=LB
pugly	H<PA
puk	C=H<LF
puna	HBL=
punder	A=CAHEJ<L=
puni	BAJ=LB
punion	AAF;H=KDL<N=PB
punited	A<FAIBPB
punity	H<PC
puniversal	A=B=CEH=
pup	BBC<HAJ;KBL;PC
purban	CDH=P=
purgent	A<BACBJ=
pus	A=BAJ9L=NAPD
pusa	A=H<LC
puse	ACB<FCHBJBK;L<P;
pused	A=HB
puses	F<KB
pv	H=LCP=
pvalues	A:C=FBK<PC
pversions	A9HD
pvery	F:HBKHL<N<
pvictories	PB
pvideo	GBL=
pvietnam	A=HB
pview	AAB<JB
pvigorously	H=PB
pviolent	A8CEPA
pvisit	ABP=
pvote	AAH;JA
pvoting	BCK<
pw	A=HB
pwage	AAH<
pwages	AAH;PA
pwake	BBJ<
pwalks	LB
pwall	ABH<
pwanna	HCL;
pwant	LBP<
pwar	B=H<K=LB
pwarriors	PB
pwars	AB
pwas	A=C<F:HCKFLBP;
pwashington	BBH<PA
pwaste	FBH=PA
pwatch	B<HBJB
pwatched	HBL<
pwater	ACC=HBP8
pwaters	ACH<L=
pwave	A=H=PC
pwaves	A=HB
pway	AHC;FAK=L<
pways	ABC=HAL=
pwe	F:I<L;MANIQ=
pweapons	A:C=HAPD
pwear	B<JBLA
pweek	FCK<L=PA
pweekend	FBK<LAP<
pweeks	ABH=
pwelfare	AABGJ9L=
pwell	A<B8CHHDL9N=QA
pwent	A<F=HEKCL;
pwere	HCIBKDP8
pwest	BCHAJ;L;PA
pwhat	A=BDHAJ;K=NAPAQ=
pwhen	A;BACAF;KBL<PB
pwhere	A=B<C<HAJDPA
pwhether	BBC=HB
pwhich	BCHCJ:L=
pwhile	C=HAIBK=NB
pwho	A<BCC=HBJ;KCL=
pwhose	HC
pwhy	A=HCL<PA
pwide	A<CCH=
pwild	A=BACBFAH=J=K=
pwill	ACF7GAHDKIN7P:
pwin	H=JB
pwins	LB
pwisdom	F<NB
pwith	A=BBC=F:HBL=PB
pwithout	AACAF=J<KAP=
pwo	F=KCN=
pwoman	AC
pwomen	BBFBK=L=PA
pwon	A=H=LC
pwords	BBC<
pwork	AEB;C;FCJEK<L<
pworker	F=LB
pworkers	ABK=L=
pworking	A;B:CAHAKAL=ND
pworks	F;HAKCL=
pworld	BAC=FAJ<K=PB
pworry	B<JB
pworthy	A<B<CCHB
pwould	F;HAICKCL<N<
pwow	HBL<
pwrong	A;CAHAK=NA
pxd	A=HCP=
pyear	AEBAC;FDH=IBJ=N=P8
pyears	AAH<IDL=P=
pyet	A<
pyork	A;C=LD
pyou	A=F<HAJ7KCL=NFPB
pyoung	BCCGF=J:K;P=
pyounger	BBJ=
pyour	A=B=J<L;NDPE
pzone	A<HALA
pzones	H;LD
p|	CBIAL=
p}	L=MC
pв	H<QC
p—	BAF=HBJ<
p“	HBL<
p”	A=LAOB
p…	BAHAJ=P;QA
p€	PB
p♡	H<LB
p、	L=QB
p💙	D<PB
p😍	HBL=
p😢	H<LB
p😳	HCP<
p️	OB
q!	C=F<KC
q"	BBC;F=HBJ=N=PA
q#	JBK;
q&	C<HAIA
q'	C=D=F=HAJ;LA
q's	F<HBIAKCLBN=
q+	AAHBI=L=
q,	AABAF;GAHBJ:KAN=
q--	L<
q---	AB
q-as	A;LC
q-to	LCP<
q-up	B:KANB
q.	DAF<J<N=
q..	C=F<KDP=
q.50	OB
q.s.	A=H=K=LB
q000	A:CBH=J<L;OIQA
q006	A<LB
q0th	A<CB
q1	B=HBK=L=OBP<
q10	BBC=J=OA
q100	C=HAOB
q15	L=OB
q16	J=QB
q2	J=OBQ=
q200	OB
q3	B<IAOA
q33	HBL<
q4	ABP=
q43	K=NB
q500	BAH=J=OC
q65	LCP;
q700	B=CB
q8th	ABL=
q990	BBH=L=
q:	BAC<F:HAKA
q;	C=HBL=
q>	B=C=E=JDLAOAP=
q?	DAF<I=KCN<
q@	AAB<EAHAJBK;Q=
q]	LAP<
qa	BEC;DAEBF;J9L=NAPCQ=
qabs	A;HDL=QA
qaby	AAHBL;
qace	ACC=FBJAK;L=P=QA
qach	AABAC:F=JANA
qack	B9CCJBL:PAQA
qact	C=F<H7KALCPAQA
qacy	ACBBFDH:J<K=N=PB
qade	AAB<C9DAJBLA
qads	ABH=
qady	A;F<HJKAL8
qael	BAL<
qafe	A:CCLA
qaff	ABP<
qaft	CAFBK<P<
qage	ACC;FBH<I<K=LBPB
qago	A:CDHCN=P=
qaha	A<GBHCL;
qaid	A=B=CCF=JAKCL=N=
qail	A<B8CBHAJBL:NCQA
qaim	B=FCJAK;P=
qain	B<DAFBI=JBK=N=
qair	A=H=LBNA
qake	B7DAF=HCJAKDP=
qaks	A=H<LBPA
qal	PB
qalf	ABBDC;P=
qalk	ACB<FAJBK=
qall	BEF<J9K:L=NGOAQ=
qals	ADBCC<J<L;
qalt	A;PA
qame	ACC;
qami	L;QB
qams	C=JBLAPCQ=
qan	A=BHF=H=J:L=NBPB
qand	B=C<F=HAIBLCN=
qane	ACP<
qang	AEC<
qank	B;IAJALBP=
qans	AEBCC<IBJ<P<
qant	A:BBCEJ:
qany	A:BFCAJ:K9LBNC
qaos	AAH<
qape	B<CAJBP<
qapp	H<LDP=
qaps	AAFBK<
qara	ADL<
qard	A<CEH<I=JAKEN<
qare	ABC9D=FAHBJ=KE
qark	A<BAH=J=LBPE
qarn	B<JB
qars	ABBAC<IEJ=P<
qart	ABBAC;HBK=L<
qary	CBFBH;I=J<PB
qas	AABAHAK;L=NB
qase	AAB<C<FDIAJBK:P=
qash	ACB=JAL=
qask	B<HAJBP=
qass	FBJBK<L=P=
qast	A<CEH=JAK;NB
qasy	CBF<
qat	C=F;HBJ;KCN=
qate	A9CBJBLAQ=
qath	AABBC<H=J<LA
qats	ABCBL9
qatt	A<BAHBJ=
qaus	DCH:LA
qave	B=F=HAJBKELBN:P=Q=
qavy	A;CAH;IA
qaws	ACFAK<P=
qays	ACB:F<HBIAJAKAP=
qazz	ACH=
qb	A;BDHAJ:LC
qbad	A=CDL=
qbal	BACBFAJ=K=L=
qban	B=CCP<
qbat	AAB<JBP=
qbe	B:DBF<GAHCJCKCL<N=P9
qbed	JCN<
qber	ADC=FCI=K=N=P=
qbig	A:CDL=
qble	A9CLJ:PBQA
qbly	A;H<KCLC
qbor	A<FCK=LCN=
qbox	BBHBJ<
qboy	AEC=H=
qbut	BAF=J=KBPA
qbuy	B=HCJAP<
qby	HAJ=PBQ=
qca	CAF=HDKBP<
qcal	A=BECJFCH:J=K;L:P=
qcan	A<F=J<KG
qcap	A<HA
qced	A<B8CEFAH<LANB
qcer	BBJ<
qces	AAC<H<JAN=PA
qche	H9LCQA
qchy	A;LAPA
qcis	HB
qcks	C;HAIAL=PBQ=
qcle	C=PB
qcon	AALAP:
qcos	ABL;
qcry	B<JC
qcts	ABBBC=F:J=KFL=N<
qcus	B:JD
qcut	B:JDP=
qda	L=PC
qdam	L:PD
qdan	ACCAH;P=
qday	AABCC<FCJ;NA
qde	BAC=LB
qdea	ABK=NA
qded	A:CFF<HCKCP;
qden	B<CAHBL:NB
qdeo	GBL=
qder	A=B=JBQA
qdes	ACF;HAKCP;
qdge	ABB9FBJBK<NBP=
qdid	KEL<N=
qdio	A=HC
qdle	ABB=H<JA
qdo	A;B:GAHBJCKDLAP8
qdom	BAFAHAJ<K<NB
qdue	A9CD
qe	HEP:Q=
qe-a	H<LB
qead	A8CCHAJBKBN<
qeak	AAB<JBL=
qeal	A=B9CAFBJGK=
qeam	ABB=JA
qean	B;CBF=H<JCNAPB
qeap	A<CB
qear	A;B<FDIAK;L=NCPA
qeas	ABFBJ=K;P=
qeat	B:CCFAHAJDK;L9MA
qebt	ABC=
qece	H<LC
qect	B<CAJCN<PB
qeds	KBL=N<
qedy	ABBAJ=P<
qeed	CBFAJDL<P;
qeee	ABL=
qeen	A9BACADAF=K=LANB
qeep	B:H=JDLB
qeer	AAB<H<JBPA
qees	ABP=
qeet	A<B;JCLA
qefs	A<
qege	BFHBJ7
qegg	A9HCLB
qegy	ABH=L=
qeir	BFC=DAF=I=J:L;NAPD
qeks	ABF=L=
qela	HB
qelf	BCC=H<J;PC
qell	B:CCN<PB
qelo	H<LBP=
qelp	B3HAJCKDNB
qelt	AABCP;
qely	B=CAF:KDL<PF
qeme	A9BACAHAJ=LA
qems	BCF=KAL;
qemy	ABP=
qen	LBP=
qend	B<DBFBH=JBK;LAMAP;
qens	C=KCL;N<PB
qent	BBFAICJ<K;M=Q=
qeny	B<JB
qeps	AAC=F=KC
qept	B=CAH<JAKBLAN=
qera	AAHAL:
qere	A;BBC=F;HDJCL;NEP=Q=
qerg	H=QB
qerm	A:CCPB
qern	CCJ<P=
qero	BAHBJ=
qers	AFBCC:FAG=J;LBN=PAQ;
qery	ABBFC:F;H<I=J9KAPE
qese	BGC<F=J6LANBPB
qesh	A=LCP<
qess	C;DAFBH<IAJ9L=MBNAPC
qest	BACDJ<K=L<NA
qete	BAH<QC
qeto	AAB=JALAP<
qets	ACB;FCJCK;L=
qett	LCP<
qety	BBJ<PB
qeur	CBH=
qeve	B<HBJCP<
qews	A<LCPCQ<
qext	A;BCJ;LC
qeys	ACP<
qfan	H;PB
qfar	CCF<KBN=
qfat	A9CDLA
qfee	LAP<
qfer	B;FCJCK;LB
qfew	A7BACEJ=NAPB
qffs	H<PA
qfic	A<CC
qfit	AAB<JB
qfix	B<JB
qfm	IBL=
qfor	ABBCC=D=F<HAJ<KBN=PAQ=
qful	A5BACGHAL8NBPC
qfun	ACH<
qg	L;QA
qgal	A<BB
qgan	A=HCKBLBN=P;
qgas	HCL;
qged	A9BBCFD<KAN<
qger	BBCAH=J=P=
qges	ADC<FAH=K<LBP=
qget	AAB<C=H=JC
qghs	HBP<
qght	CBF=H=JAQ=
qgic	A=CB
qgin	H=L=PB
qgle	CEE=FBH9K=LCP<
qgly	B=PB
qgo	B:HCJDP<
qgod	CAL;
qgot	A=C<HCLBP<
qgun	K<NAPA
qguy	ADH;
qha	H;LD
qhad	A=F=HCK<ND
qhan	AFC<F=L=
qhar	C<H;LHP=
qhas	A=C<F:HDKFLAP=
qhat	BFC=EAHAJ7K;NAPC
qhe	A=B:C<HAKCL<NEPA
qhed	A;CAHBK;NC
qhem	ABBDC=J:L<PC
qhen	A8B=CDF9JBKC
qher	BFCAF9IAJ5KAL:NCPDQ=
qhes	B<C<HBNA
qhey	A<B<F;HBKDL;NHP=
qhhh	H=LC
qhi	L=P=QB
qhim	ABBCH;J<PB
qhin	BAHAJ=L=PB
qhip	ABBAFCHBJ=K:P<
qhis	BGC<F:H=J<K7NEPD
qhit	B=FCH=LBN<
qhoo	H=PD
qhts	ACLAP;
qhuh	GBH<LCP=
qi	B9I<KDL=MANGQ<
qial	BDCDH9J<
qian	BBCAH<J<
qica	BBF;J<KAL=PBQA
qice	ADBDFAH<J;K=LA
qich	A<BCHCJ:LA
qick	A:BACDG=HEJ=L<
qico	A=FAK=LB
qics	AAC<FBH:LBPA
qict	ABJA
qida	H<LA
qide	C=EAFDH<JALAN;
qids	HBKAN=
qied	A<CBKAN=PA
qief	ADFDH=K=L<N=
qien	HBL=
qier	AAC=H<LD
qies	AFBGC8HAJ8K<PA
qiet	CAL=PB
qiew	AAB:C=JD
qif	ABB<F<K=L=NG
qife	ABBCC=FBH=J;K=
qift	FDK=N=
qify	A=B<JB
qigh	A;CDHBJ=K<
qign	AAB=FAH=JAK<L=PA
qigo	A<LD
qii	LBQ=
qike	A<CAFAK<PB
qild	CBFDH:K<L=N<PD
qile	AAC:IBJ<K<NAPA
qili	H=LB
qill	B;CBF;HDJBKDLCN6P=Q=
qilm	L=PB
qils	ABC;FB
qima	A=HAIB
qime	BAC:FEH<K=LAN=PA
qims	LAQ;
qin	BCC=F;HBIAJ;KAN<
qina	AABBC<J<LC
qind	FCK;L:PD
qine	AAB<C<IAJD
qing	B=C:DBJBKDL=NCO=
qini	FBHAK<P=
qink	ACB=FAHAJAL;
qinn	H<LD
qint	ABP=
qiod	ACP=
qion	ADBGC8D=FAIBJ=K7LCOBQ;
qior	A<BBCBH;J<LD
qiot	ABH<
qipe	A<CB
qire	B;F=I=JDLA
qis	D=F:HEJAKFLCN7P:Q=
qise	ACB:C=H=JDO=
qish	B=JBL;OAPA
qisk	FCK<PA
qism	AABBC=H9J:KALCNC
qiss	JALB
qist	CAKAN<
qit	C=F8G=J6KCMANIPB
qite	A<CBF=H<KGN=PA
qith	BBC=F:
qits	ABBDC<J9L=PC
qity	ABBFC;FDH=J8K:LAPBQ=
qium	ABL<PA
qive	A9BBCEFBH<J;K:NC
qize	B<F=KBNA
qjob	ACB=JAP=
qjor	A8CDH=PB
qked	A=F<HDKAP=
qken	H<KAN=
qker	A9BAF<LCN=PB
qkes	C=F;HCKEN=P=
qkey	A=CALCNAP<
qkin	A<HAJC
qkle	B<FAJBL=
ql	HAI<LB
qla	AABBJ<L<QB
qlan	AAB<C=FBJBK<LAQ=
qlar	CAFBH;PA
qlaw	A<FBHAK=PC
qlay	B<HAJBL=
qlds	AEF<HEKEL<N<P9
qled	A:BBCBHCJ=LANAP=
qlee	H=LCQ=
qler	ACB=H=JALAP=
qles	AEC;FBH<IBK<LA
qlet	A=HAL=PB
qlex	A<CALA
qley	BAF<H;I=LDPB
qlia	AABAIAJ=P<
qlic	A=CEFAH=K=
qlid	A=CDN=
qlie	A=PD
qlin	LBP=
qlks	A;FDK<LA
qlle	KBN=P=
qlls	ADF<HDKAN=P;
qlly	A9F;HDI=KCPA
qlog	ACLBP;
qlol	HBP=QA
qlop	HAJAP;
qlor	P<
qlot	ADC=H9PB
qlow	AAH<I<L:OBPD
qlps	F<KDN=
qlso	A<B=F=KDLANBP;
qlth	AABBC=FAJ=K<PA
qlub	A=BAC=PC
qlve	A<KBN<PC
qman	ABFCJ=K;Q<
qmar	HBP<
qmas	PC
qmay	KDN=P=
qmbo	HB
qme	BDHAJ7L=NBPC
qmed	A:CBK=NA
qmen	ABBCC=FAH=J<K=LB
qmer	ABCAH;J=LA
qmes	ABC;F;KCLBN=
qmic	A;BACCFAH<J<K<LAPA
qmin	A=LB
qmit	B<JBP=
qmon	A;CAJB
qmor	HBQ=
qmos	G<H<KCLAMA
qmum	ABC=K=NB
qmy	AABEF=H<J<K<NAPD
qn't	DBH:PD
qna	C=HC
qnal	A;BBCHH=J:
qnam	A=HB
qnap	A=LB
qnas	H<LB
qnce	AGBAC8D<FDHAJ=K=N<PB
qnch	AAB<HCJBP:
qncy	ABC:FALAN=QA
qnde	LBQ=
qndo	B=HB
qnds	BEC=J;
qned	A/B<CFF=GAHAJBKBLBP<QD
qnel	P<
qner	BAC=J=LCOAP=
qnes	C<FBHBLBP:
qnet	A<BCJ;LB
qnew	A=BBCCJ:NA
qney	ACC<FBH=J=K<LAPA
qnez	LCQ<
qnge	ABB<FBJBK=P<
qngs	ACBBC:HAJ<
qnia	H=PC
qnic	A:CCLA
qnie	HB
qnks	ADBAH=J=
qnly	A;CAKA
qnna	HDL;
qno	BDDAF<GAH=J;K<NEQ=
qno.	ABH<P=
qnor	B<C<H;JBLBPA
qnot	C=DAHAI=JBL<PA
qnow	A<B;F:HBJBKE
qnp	A=HB
qnse	AABACAH<J=
qnth	FBH<
qnto	B;F<HBKBPC
qnts	ADBEC8J<K=
qnty	H:PBQA
qnue	B<DAF<JBKBP<
qnut	LDP;
qnz	P<QB
qo	HBLAP<Q=
qoad	B<FAK=LB
qoal	AEB<C:FAJBK<L:PB
qoan	B;JCL<PB
qobs	ABC8HAK=L<PD
qoca	HB
qock	ADC=HAP=
qode	H=LB
qods	ABB=C=HA
qody	BBK=
qoes	C=F:HDJ=KEL:
qof	BCC<G=HCICN;
qoff	C<PA
qogs	LBQ<
qogy	ABBA
qoh	GDH=P=
qohn	A=LB
qoid	B=CBJAL<
qoil	JALCP=
qoin	B;JANA
qois	HDL<
qoke	H<LA
qola	H=PB
qold	AAB;CBH;JAL=NAPB
qole	ABBBC=H=J=K<NA
qols	AABAHBP;
qoly	ADL<
qome	CDD=F<GAJCL9
qomy	FAK=PB
qon	C=F8GAHCKAPB
qona	BAHCJ=N=
qond	ACH<P=QA
qone	BFDBJ7L;PC
qong	A:CGHFJ;K<L<N<QA
qons	AEBAC;FAGAHCJ;K:L<N=OAPA
qont	A=B=HCJA
qony	A=H=K=NAQC
qood	A=BBCBDBFAGAH=J:K<LBN=Q=
qook	C<LCP=
qool	B<C=DBF=GAJBKAL=P=
qoom	ABH=LA
qoon	ABB;CCH<L=N=
qooo	HCL:
qoor	L=PB
qope	B9C<F=KELANA
qops	FCHAK;
qopt	B<HBJBL=
qor	BAC=F;HAKC
qord	B<FBH=JBN=
qore	CDJ;
qork	A;B;C=FDHAJEK<LAN<PA
qorm	ABB<JA
qorn	ADH<P=
qors	ABBDC;FBJ=K=N=
qort	ABB=JAK=PB
qory	BEHAJ:K=NBQ=
qosa	H<LA
qose	AAF9HAKA
qoss	ABB=
qost	ADB=C=JCK=L:
qote	B=CBF=H=JDKAP=
qoth	BDF=J;PA
qoto	LAPAQ;
qott	H<LB
qoud	A<
qoup	PB
qour	BCC:F9HAJ8K=NFPC
qous	A8BCCLH9J;K=L=NCPA
qout	BAC=F<HCI=J<KCL=PB
qove	B<C=F=H<JAQA
qovt	ABC=
qowl	A<LC
qown	A9CBHBL=
qows	A;BAC<F9HFKFL<N=
qpay	B:F=HBJAKAL=NB
qped	A<CB
qpen	A:B;CEF=JCKB
qper	ABBAC<FAH=K=
qpes	H<PB
qpid	FBH=K<PA
qple	AFBAC9FBH<IAJAK<N<PA
qply	B;CBJAPA
qpm	HB
qpop	ABB=H=PB
qpot	ADH=P=
qppy	DB
qpro	H=LB
qpts	AAH<LA
qpur	ABB<JBP=
qral	A;BBCDH;J;NAQB
qram	AABBC;FAHAJ<K<
qran	BBF=J=KAP=
qraq	A=BBC=KAN=PA
qrax	ADI=L=
qray	A:CGP;
qrce	ABC;JALCP<
qrch	AAFBHAK=L=N=
qrds	ACD=FDK:
qre	BCHAJ;
qrea	A=C9LDPC
qred	A<CCD=H<I=JDKAL<PA
qree	A;B;CEPD
qrel	A=HCL=
qren	AABAC;J<
qres	B=CAF=JAKBL=
qrew	A<LA
qrey	A=B=H=JALC
qrge	AAB;CAHBJAQ<
qrgy	BCC;H:J<LAPD
qric	A;HA
qril	ABBAL=P=
qrim	A:CBLAPA
qris	A<HA
qrit	AEB=FBH:JAK<
qrks	B<C=F;H=JBKCPB
qrld	BAC=FAJ<K=PB
qrls	FBH;N=PB
qrly	A9CCPA
qrms	ABBBC=J<
qrns	A=FAHCK<
qrol	A<C=HA
qrom	ABF=HCI=L;PA
qron	H<LBP=
qror	ACH=L=
qrps	A<PA
qrry	A=B;H=JEKALAN<PB
qrse	A<CAPA
qrst	A<CDH=K=NA
qrt	A=GCH<LAOCP=Q<
qrth	A;B9CGHBJAL=
qrts	ADB:C<JCL=PAQ=
qrty	B;CAFBJBK=L;
qrue	A=CC
qrug	ACFBH<N=PA
qrus	H=LD
qrve	A=H=LC
qs	QB
qsad	CBHAL;
qsal	AAB=CDH=
qsam	LCQ<
qsan	BACDFAH<J=K=P=
qsed	A9B=CBD:F=HBKBLBNB
qsee	B;JBPA
qsel	HCQ<
qser	A=H<LBPA
qses	AAC;LAN=PA
qset	A<C=KALBPA
qsex	H<PA
qshe	A=B<KCL<NAPB
qshi	HBP=
qsia	BBH9J=LBPC
qsic	CALBO=
qsis	FAH<K;NAPB
qski	H=LB
qsks	ABP=
qsly	A=H;LBPA
qsma	HCP<
qso	A<CBF<HAJBKBL=N=Q=
qson	AABBC=FDH<J<KAN;
qsss	ACB=H=
qssy	ABH;LA
qsta	H=LC
qste	FB
qsts	BBFDK<N=P=
qsue	ABCBFBH<K<P<
qt	H:LAPB
qtal	AACBH<J=L<NA
qtar	A=HAL<PB
qtax	ACC<FBJAK;L=
qtay	B;JBLBQ=
qtch	B<C=H<JCLB
qted	A9CBDBF<HAKEL=N=P=
qtee	A9HBLB
qtem	FBK<PA
qten	JAKBL<N=P=
qter	C<DAJEK=N=
qtes	C=F=IDNB
qthe	BEC<EAF<J;K:L<MBNBPC
qtho	A=PB
qths	ADB<H=IAL;PA
qthy	A<B=CBHA
qtic	BCCCJ;L<PB
qtin	A=BACBF=J<LCQ=
qtio	HCI<
qtis	A<LB
qtiz	A=LB
qtle	ADK=L=P=
qtly	A6B=CED=HAJAKALAN=PA
qto	C=DAF;HAK=
qtom	B<HBJB
qton	BBF=J=LAPC
qtoo	A=CCDBF=KBL;P<
qtop	B;HDIBL<
qtor	LBN=
qtre	A=H<LB
qtro	C=HBL=
qtry	A=B<C;FDHCJA
qtty	ABLAP=
qtv	ABK=NA
qtwo	AABAF=J;K=L=NBPB
qu	A<CB
qual	A<B<CDFBIAL<N;PC
qubs	HB
quce	B;CAHCJCP;
quch	A8BACFJ<K;NDPA
quck	B;HAJB
qudy	AAB:JEP=
qued	A<B<LBNB
ques	B<C;FAHBJBK=
qufc	B=J=NB
quff	A=HB
qugh	A8CANAPB
qugs	B=C=FAJBK=
quit	AAB=C<FAH=JALA
quk	C=H<LF
quld	A=F8HFIBKIN<P9
qule	ABL=
qull	AAB<JB
quls	ABP=
qult	CCFBHAK<L=P=
quly	A:CD
qume	HBL=
qums	A;HBPB
quna	HBL=
qund	C=GBL=
qung	BCCGF=J:K;P=
quni	BAJ=LB
quns	B;JC
qunt	B:FCHBJEK<P;
qup	BBC<HAJ;KBL;PC
qups	L<PA
qurb	B<JB
qure	AAB=CFFBH9K<L;NB
qurn	AAB:HBJCL<
qurs	AGC<H8JA
qus	A=BAJ9L=NAPD
qusa	A=H;LE
quse	B<C=HBJDN<P=
quss	B<JB
qust	A9CBF<HBKELAN=P<Q=
qute	CAFBH;LBP<
quth	AAC<F=I=LANAPA
quys	ACH<
qv	H=LCP=
qved	A:CCF=HCJ<KDP;
qvel	B<H=JBL<PD
qven	ABBADAF=J=
qver	B<CBD=F;KDL=PB
qves	AABCD=FAJ;KAN;
qvic	A=LB
qvie	AB
qvil	A=BBCCJ<
qvin	HDP:
qw	A=HB
qwar	B=H<K=LC
qwas	A=C<F:HCKFLBP;
qwat	AB
qway	A=BAC=FDK9PD
qwe	F:I<L;MANIQ=
qwer	ABB=C<FFJCK:N=
qwho	A<BCC=HBJ;KCL=
qwhy	A=HCL<PA
qwin	H=JB
qwo	F=KCN=
qwon	C=H=LC
qwow	HBL<
qwth	ACC=FBJ=K=L=PA
qxd	A=HCP=
qyed	A9BACCFAN<
qyer	PAQ<
qyes	H;LB
qyet	A<
qyle	H<PA
qyou	A=F<J7KCNFPB
qzed	A=CAJ;NA
qzes	A=F;HBKC
q|	CBIAL=
q}	L=MC
qв	H<QC
q—	BAF=HBJ<
q“	HBL<
q”	A=LAOB
q…	BAHAJ=P;QA
q€	PB
q♡	H<LB
q、	L=QB
q💙	D<PB
q😍	HBL=
q😢	H<LB
q😳	HCP<
q️	OB
r, x	MB
r. .	M<OB
r. x	MBOAP=
r9 ,	IBL=
r9 .	H=QB
r9 x	ID
r9x !	L<OB
r9x )	HCL;
r9x ,	AAIAK;
r9x -	I=LB
r9x .	ABIAL<
r9x 9	IDL=O=
r9x :	H=LB
r9x >	HCLAO<
r9x XX	A=IDKBL:O=
r9x Xx	AAKB
r9x c	BBH=OA
r9x tXX	ICL;
r9x tXx	A<H=KCLB
r; x	MB
rXX !	A<C=DBF=H<KALAPA
rXX #	CB
rXX )	LBP=Q=
rXX ,	PC
rXX -	H=LC
rXX .	AFDAH;P<
rXX :	H9LBPA
rXX >	GAH<
rXX @	H=LFP<
rXX XX	A4FBHDK=LC
rXX Xx	A<B=FAJBN<PB
rXX _	CAHBL<
rXX x	AAJ=K;LBQA
rXx !	HBP=
rXx &	LBP<
rXx (	L<PB
rXx )	G=LC
rXx ,	A8CEGAH<I=LBQA
rXx .	AAC=DAI=LB
rXx /	H=LB
rXx ;	H<
rXx >	G<LD
rXx ?	AACAH<
rXx @	AAC<K=LAPA
rXx XX	HCQ=
rXx Xx	A;C9HBICKBLBN=QC
rXx Xx-	H;PB
rXx ]	H=LB
rXx _	DBH<PC
rXx x	AAB<CCH<K=LAP;
rXx x-	HBL<
rXx- .	H=PC
rXx- Xx	A<C=FAHAIALAP=
rXx- x	A<BAFBLDP<
r^XX @	ACH<L;PC
r^XX XX	A8CAGAH<LG
r^XX Xx	HELDP5
r^XX x	PB
r^Xx #	ABC=H<LA
r^Xx ,	A=CCL<PB
r^Xx .	H<PA
r^Xx 9	A=HC
r^Xx 9x	ABH:LB
r^Xx :	HBL=P<QA
r^Xx @	LB
r^Xx XX	A=H=LD
r^Xx Xx	A5BDC=EAH=LHPA
r^Xx x	ACB;CADAF=HBI=JAKAL<
r^Xx x-	ADL=P=
r^Xx- x	IBLA
r_ 9	L9QF
r_ 9x	LFQ9
r_ :	L:QD
r_ @	L<QB
r_ XX	LDQ:
r_ Xx	LIQ7
r_ _	L<QB
r_ c	LBQ=
r_ tXx	LEQ9
r_ x	L3QK
rc !	HBLCP<Q<
rc "	A=HBP=
rc #	AAB<CBLA
rc '	ABH<PA
rc *	A=LB
rc ,	AAB=F=G=HAKALAN=Q<
rc .	C=HDLAN=Q<
rc /	A<HA
rc 9	A=BFC=H<J<LD
rc 9x	H<LC
rc >	ACGALAP=Q<
rc ?	A<HCKAL<
rc @	A=HC
rc c	CADAFCI<J=K;M=O=
rc c-	A=H<LCPA
rc —	H<LB
rc …	L=QB
rc 、	L=QB
rc- .	HCL=P=
rc- c	A;HDO<
rc- c-	H;LB
rtXX !	H;PC
rtXX >	A=LB
rtXX tXX	B<HBJBK;PC
rtXX tXx	HCLBP:
rtXX tx	H=LB
rtXx "	A=C=LC
rtXx ,	A=GAHAJ=KB
rtXx .	A<F:HDJ=KA
rtXx 9	BBH<J;LA
rtXx :	HB
rtXx ;	HB
rtXx @	HBL=
rtXx _	LB
rtXx tXx	AAB=CAE<FDG=HBI=JCK=N:PA
rtXx tXx-	AABACBH<J<K=L<NB
rtXx tx	DAH<LGN=P<
rtXx —	HCL;
rtXx- ,	C=LB
rtXx- .	HBP<
rtXx- tXx	A:HBKAL=O=PA
rtx >	H<LC
rtx tXx	BCHDJ<L=
rtx tx	L<P=QC
rx !	A=BBHAL;QA
rx "	ABBAF=HAJ=L=
rx #	JCK;LAP=
rx &	A=C=HAPB
rx '	J=KDL;PA
rx (	CAF=HBKAL=P<
rx ,	BBC=F=I=J=KBL=
rx -	F=HCKAL<P=
rx .	BDC<D<HBIAJ;KD
rx 9	ACBCCBD=F<J2K:LDNAPB
rx 9x	A<BFFAH;J<K=LD
rx :	BBF;KA
rx >	A=B=F<GBJDM=NB
rx ?	DBHAN<
rx @	B=CBHAJDL;N=
rx XX	AABFC;FBJ8LDP<
rx Xx	A<BIC9DAHAJ.K;LJNAPB
rx Xx-	A=BEC=H<J;K=LBNAPA
rx ]	HBL;
rx _	KBQ<
rx x	FGJFL:N<
rx x-	ABBCCBDAFDH;J;K7PA
rx —	BBF=HBJ<
rx ’	HDP<
rx …	HDP;
rx- ,	ABC<GAHAP:
rx- .	B=CAHBK=LA
rx- 9	BCH=
rx- Xx	A:BCC=HB
rx- x	A;HBJBL;O=PC
s-so at	B=CEH;
s-to ke	J=PC
s. >	MCO=
s0th ay	A<KB
s4th ss	A=KC
s_ :	L:QD
s_ @	L<QB
s_ _	L<QB
s_ am	LEQ9
s_ he	L;QD
s_ nd	L:QD
s_ ng	L:QD
s_ rs	LCQ;
sace a	HBP=
sace as	H=LB
sace is	HAL<PA
sace re	H<PB
sach .	H=PB
sach er	A=FB
sack ,	A=HB
sack le	AAL=PB
sack of	CC
sack on	HCP=
sack to	AACBH<
sact ,	H<L=PC
sact .	ABH;PA
sact as	HBP=
sact at	HBP<
sact nd	AAH<
sact th	A=HB
sact to	H;PB
sacy es	A=HB
sade ,	LC
sade es	HAL<
sade he	H<PB
sade ns	AAH<LBP=
sade nt	H=LB
sads .	HBP<
sady ,	H=LB
sady of	H<LB
sady or	ACH=
sage ,	LAP<
sage ed	H<LC
sage es	ABH<
sage he	H=PB
sage ll	AAHBL:
sage nd	HBL=
sage of	AAHAP<
sage on	A<HB
sago ,	CBH=
saha .	G<HB
saha >	HBL<
sai 't	H<PB
said ,	HCL=
sail ,	H=L=PD
sail .	H=PB
sain an	ACP=
sain at	H;LB
sain ay	HBL=
sain er	HCL=
sain es	HAL<
sain he	A=H<PC
sain nd	H;PB
sain ng	HDL=P<
sain om	H<PB
sain on	A<HDL=
sain or	H<PB
sain ur	B=HDP=
sair ce	H<LB
sair of	HCL<
sair se	H;LC
sair to	ABP=
sake .	AAH<LA
sake es	AAP<
sake in	AAP<
sake is	HCP;
sake or	HBL<
sake re	L=PB
sake up	HALAP<
sal da	A=H=LC
salf a	C=HB
salf he	HCP<
salk to	A=L=PD
sall ,	FBH=P=
sall al	A<CB
sall at	H=PC
sall ed	A9CCHBKBL=P=
sall es	ADC=
sall he	HCP<
sall in	HDL<P=
sall ll	A<LA
sall nd	HBP<
sall of	FDH<P=
sall on	AAH<LAPB
sall re	FB
sall ss	ABH=LA
sall ty	A;LC
sall ur	HAP<
sals ,	LB
sals .	HDL=P=
sals nd	HC
sals of	H<PC
sals om	H<PB
sals to	H=LB
same .	A7HCLB
same in	H<LB
same on	A=HBP=
samp .	PB
sams we	H<PB
sand ,	AAL;
sand .	HCL<
sand it	HC
sand nd	H<LB
sand on	A=HEL<
sand re	A<LB
sand ty	HEL<P=
sane er	ACL<
sang ng	LBP=
sank ou	H=L=PF
sans ,	ACH=
sans .	H<LB
sans er	HB
sans is	H=PB
sans nd	HALBP<
sans or	H<PB
sans st	HAP<
sans to	HDL=P<
sans ve	A=LB
sant ,	ADL;
sant an	ACH<
sant ce	A<HC
sant ep	H=LB
sant es	A<HA
sant in	HBP<
sant ng	H<PB
sant ns	A<HC
sant of	A;HFP=
sant on	A=HC
sant ps	A<HA
sant th	ACH=
sant to	H;L<PE
sant ur	HCP<
sant ut	ABH=
sany of	ACH<
sara _	HBL<
sard ,	CBH<
sard .	ABBBCAH;LBP;
sard as	CAL<
sard it	HBL=
sard nd	L=PB
sard nt	ABC=
sard of	ACH=
sard rs	PB
sard to	CALBP;
sare em	HB
sare er	LB
sare et	A=PB
sare ts	HBL<
sarm me	A<HA
sars a	H<PB
sars he	H<PC
sars nd	H=PB
sars of	LB
sars to	H:PE
sart in	CCH<P=
sart ng	H:PC
sart of	A;HAL=PD
sary .	ABP;
sary al	AB
sary em	ABH=
sary nd	AAH<
sary of	A9HD
sary to	A<HD
sas "	BCC=N=
sas a	BHC;N;
sas al	B8CIN<
sas ar	B9CCNA
sas ch	B=CDN<
sas ds	BBC<
sas ed	BGC<N;
sas en	B;CD
sas er	B<CD
sas ey	B;C;NG
sas gh	B<CA
sas he	BDC8NA
sas i	B9C<NJ
sas if	B=C;NF
sas in	BFC<N:
sas is	BBC<
sas it	B4C=NL
sas le	B:CE
sas ll	B=CEN;
sas ls	BBC<
sas ly	B6CI
sas ne	BDC=N<
sas ng	BDN=
sas ns	BBC<
sas nt	CCN=
sas ny	B<CDN=
sas od	CBN<
sas of	BBC<
sas on	CBN<
sas or	BBN=
sas ou	B8C=NG
sas ow	B:CD
sas re	B:CAH=NC
sas rs	BEC;N=
sas rt	BCC=N<
sas st	B=CB
sas ts	BEC;N=
sas we	B7C8NM
sas ys	B<CDN=
sase ,	LB
sase er	HBP=
sase es	HBL=
sase he	HC
sase ic	H=PC
sash .	LCP=
sask ce	H<LC
sasp .	H<PB
sass es	ADH:LA
sass ts	HB
sast ,	CAH<
sast .	A:C=HD
sast 00	HBL=
sast 3	ABC<
sast >	A=HBL;PB
sast al	A<CC
sast ar	AFC<H=P=
sast ay	PB
sast ew	A;CC
sast of	ABCBH;
sast st	ABH=
sast ts	A;LBPA
sate 00	A=HAL=PB
sate :	H<LA
sate al	C=H=PD
sate ca	ACP<
sate em	H=PB
sate er	HCP=
sate ge	A=HBLAP<
sate he	A=PC
sate in	A<H=LB
sate is	A<HEL<
sate ll	B=H<LAPA
sate ls	AB
sate me	ABHAL<
sate ms	AAH;PA
sate my	HBP=
sate ns	ABH=
sate nt	AAH<
sate on	HDP<
sate or	HBL=
sate rs	A=LC
sate st	A9CAHALA
sate te	H=PC
sate to	AAH<LDP;
sate ts	HCL;
sate ur	H=PB
sath nd	HB
sato es	LB
sats nd	H<LDP=
sats to	HCP=
save al	L<PB
save ed	D=LC
save ne	DBP<
save se	HBP=
says >	IBL<
sber ,	H:LAPC
sber .	H=LB
sber is	ADL=
sber nd	H=LCP=
sber th	H<LB
sbig er	C=LB
sbig nd	A=LB
sbig nt	AB
sbin en	HAL<
sble .	ACL=P<
sble ic	ABH=
sble in	ABH=
sble is	AB
sble rs	A<HA
sble se	PB
sble th	A=HB
sble to	ACP<
sble ts	A=H<PD
sbly re	H<LB
sbut le	E=LC
sby ng	BCH=
scal .	A<HC
scal al	ABL<
scal ar	LB
scal ck	A:LB
scal ic	A<LB
scal ns	A<LA
scal on	A;LB
scan .	A;LD
scan er	DAF=H=LB
sced an	ABP<
sced es	ACP;
sced et	ABP=
sced ry	A<PB
sces ,	HBL=
sces .	HALCP:
sces ;	H8PE
sces ay	L=PB
sces in	HBP=
sces ll	H=PC
sces nd	H=LCP=
sces of	L=PB
sces or	HCL<
sces ow	H=PB
sces to	HCP;
scks .	H<PD
scks re	HBL<
scks to	H=LDP=
scon ,	AAH<LA
scts .	HBP=
scts at	HBP<
scts he	H9PE
scus on	A=H<PD
scut in	HBL=
scut ur	ACP<
sday !	C<H<LD
sday 's	CCL=
sday ,	HDL<
sday :	H:LB
sday >	CBL=
sday an	CBH<
sday ht	A=LB
sday it	AB
sday or	HB
sday to	C<LB
sday ut	H=LB
sded ,	HAP<
sded by	A=PB
sded er	A=LD
sded es	ABP<
sded in	H=PB
sded nd	A:PE
sded on	A=HCP=
sded ry	A=PB
sded th	ACP;
sded ur	AEP9
sder 's	H=LB
sder ,	B=L<
sder .	ADL;P<
sder an	H<PB
sder at	HBP=
sder in	B=C<LD
sder is	H<LAPA
sder ns	ADH;
sder of	HB
sder or	CB
sder re	A<BAHB
sder te	ABC=
sder to	CAL<
sdes ,	H=IBL<PA
sdes of	HCP;
sdes or	H=PB
sdle ss	AGL:
sdle st	A<H;LF
sdly ,	A=CB
sdly es	ABC<
sdo a	DBP<
sdo he	DBP=
sdom ,	A=CB
sdom ps	HBL<
sdue to	AC
sead ,	AAH<
sead .	HBL<
sead at	H;PC
sead er	A=HCP=
sead in	ABC=
sead is	H<LD
sead ng	CAH<PA
sead of	CGH<L<
sead re	A=HCLBP:
sead rt	LB
sead to	H;PD
seak ,	AAHAP<
seak .	ABH=
seak nd	ABH<
seal ,	ABH=
seal it	L;PC
seal nd	ABC=
seal th	A;HC
seal to	HBP=
seam !	H9LE
seam al	HBL=
seam or	HBL=
sean .	HAL<
sean gy	ABL=
sean up	ABP<
sear :	ACC=
sear at	ABC<HA
sear es	HB
sear he	A=BALAP;
sear nd	ACP=
sear ns	AC
sear on	H:PB
sear to	A=PB
sear ty	LCP=
seat !	H<PB
seat at	H=PB
seat es	AAHAL<
seat in	A=LB
seat on	A;H<LDPA
sece .	CDH:
sect es	H=PB
sect or	HAP<
sect to	AB
seds ,	H<PC
seds of	H:L=PF
seds re	HBP<
seed ,	A=CCLAP<
seed .	A<CAPB
seed nt	HBP<
seed of	H;PD
seed on	HCP;
seed or	HBP<
seed to	HAL<PA
seep !	A=HB
seet .	HCL<
seet me	AAH<
seet nd	ABH=
seft .	HCP=
seft he	HBP<
seft nd	A<PC
sege in	H<LB
seld to	H;PC
sell ,	CBH:PA
sell >	HB
selp .	H9PF
selp ca	HBP=
selp to	H<PB
sely ed	A;CD
sely on	C;PB
sely th	C=HB
sely to	ABC=
seme rt	LB
sems to	H=PB
send al	HBP<
send it	H=PB
send me	HCP;
send nd	HDP:
send of	HBL=
send on	H;PD
send or	HBP=
send re	H:PE
send to	AAH9LC
send ur	HBP<
sens of	HDL<P=
sens to	H=PB
sent 's	HEL;
sent ,	ABL;
sent :	H6LDPB
sent >	L<
sent ?	A<DA
sent ad	A<HA
sent as	HBL=
sent ct	H;LC
sent ds	A<HCLAP=
sent ed	HAL<
sent en	A=H=LC
sent es	ABP=
sent fe	A=H=LB
sent ge	LB
sent he	A<H=PC
sent in	ACL;
sent is	A=HBL=
sent it	PB
sent ly	H:LC
sent ms	ABP<
sent nd	ACP<
sent ng	HCL=
sent nt	AAIAP<
sent of	A<H;LG
sent on	AALAP<
sent or	A<HD
sent re	A=HDL=P=
sent ry	ABH<
sent se	A<H=IBPA
sent st	ABH<IA
sent th	AAH;L=PC
sept .	HB
sere 's	CBL=
sere ,	P<
sere es	ABH=
sere in	CBH=K=
sere ng	ABC=
sere rs	HB
sere to	PB
serm on	HB
sern .	A=HBL<PA
sern ca	ABP=
sern er	ACH<
sern ia	ABP=
sern nd	A=LB
sers ,	HBL9PA
sers .	HEL=P<
sers ay	HBL<
sers ed	HB
sers in	LBP=
sers ll	HBP=
sers nd	HAL<PA
sers of	LBP<
sers om	HBP=
sers re	H=LC
sers se	H<LB
sers st	H;LAPA
sers ut	H;LC
sers ve	H<LC
sery ,	A=HB
sery .	HB
sery an	HB
sery es	H<LC
sess ,	CCH=LCP<
sess .	AFC:H=
sess >	ACL=
sess a	H=LB
sess al	CB
sess an	AEC<P=
sess as	L=PB
sess ce	HDP=
sess er	HBL<
sess ho	L<PC
sess in	HB
sess is	HEL=P<
sess ll	A=HB
sess ly	A<CB
sess nd	AB
sess ng	H:LC
sess ns	AAH;LB
sess nt	A:CE
sess of	CEL<P=
sess on	ABC=LA
sess or	A<HC
sess ou	PB
sess rs	HCL<
sess to	A=C=LB
sess ve	H<LB
sest ,	ABHAL;
sest .	C<L=PD
sest an	A:CF
sest ay	ADC=H=
sest de	A:HC
sest ed	A6CI
sest en	A<CC
sest in	ADC;H<PB
sest ld	ACH=
sest le	C<LC
sest ng	ACH;LA
sest ns	LB
sest of	C=H<PB
sest or	ABC=HAL=
sest to	ABH=LA
sete .	AAH<PA
sete he	HBP<
sets ,	HCP=
sets nd	HAP<
sets of	H:PF
sets or	H<LB
sety ,	HCL=
sety et	HCL<
sews :	H;LD
sext al	A;CC
sext ew	A<CB
sfer .	L<PA
sfew of	ACH=L=
sff @	HBL=
sfic nd	H<PB
sfit .	HBP=
sfor @	BBN<
sfor a	BDN<P=
sfor al	BDN<
sfor ay	B;NC
sfor ed	B0NO
sfor er	BB
sfor he	BDN:
sfor is	BBN=
sfor ll	BBN<
sfor ng	B/LANN
sfor up	B;NC
sfor ur	BCN;
sful ,	ABH=
sful >	A=H;LE
sful ie	A<LB
sged in	A<PB
sged to	ABP<
sger ,	HC
sger an	A=CC
sger en	AAC<
sger er	C=HB
sger in	HB
sger ll	ABH<
sger ng	HB
sger on	ABL=
sger or	H=PC
sger rs	ACH=
sges in	H;PC
sget a	HBP<
sget so	H<LB
sght ,	C<HDL=
sght :	H<LAPA
sght >	C=H:LAPB
sght at	CBP;
sght ed	AC
sght et	HBL=
sght i	HDL:PA
sght ic	A<C<HALAPA
sght in	A8H=LAPD
sght it	CBP=
sght ll	HBL=P=
sght nd	C=PB
sght on	CBH=
sght or	CAHAP<
sght re	A<HCP=
sght rs	H<LC
sght se	A<HC
sght to	A9CCDEHDL:P;
sght ts	ACH<L=
sght up	ABP=
sght ut	C=HFP:
sgi ll	ADL:
sgic se	A:LD
sgle th	HB
sgly ,	AAC;LA
sgo to	L=PB
sgo up	HBP=
sgod .	H<LB
sgod ss	HCL<
sgon ,	H=LB
sgon na	HDL=P=
sgue of	H<LC
sgun to	H<PB
sh .	H<LC
shan at	HC
shas ed	DB
shat "	F<KA
shat 's	F<KHN=
shat ,	CAF7KHN<
shat .	FAN<
shat ..	F<KB
shat >	F;K=ND
shat ?	FBH=N=
shat a	F9K;NI
shat ad	K<NB
shat al	FBK8NE
shat ar	FAK<
shat as	F<KFN;
shat at	F<NC
shat ax	FCK<
shat ay	FDK;
shat ca	F:KANB
shat ce	FFK=N;
shat ch	K9NG
shat cy	FFK;N<
shat de	F=KFN:
shat do	F;KDN=
shat ds	FEN9
shat dy	F;NB
shat ed	F;KIN8
shat el	FBK=
shat en	F<KDN=
shat er	FCK:
shat es	FEKDN5
shat et	KAN<
shat ew	F<NB
shat ey	F;KANA
shat ge	FEK:
shat he	F4KBNLP=
shat ht	F=KB
shat i	F<KC
shat id	FAKAN;
shat if	F=K<ND
shat ip	FDK;
shat ir	F<K<ND
shat is	L=ND
shat it	FB
shat ke	KCN:
shat ld	F<KDN=
shat le	FCK9NA
shat ll	F:KDNA
shat lp	KDN:
shat ls	FEN9
shat ly	F;KGN<
shat me	FAK:NB
shat my	F<K=ND
shat nd	FGK:N=
shat ng	KJN5
shat no	F<K<NF
shat ns	FDN;
shat nt	FCN=
shat ny	F<K:NG
shat od	K<NB
shat of	F:KHN;
shat on	FBK<
shat or	FCN;
shat ou	F:KD
shat pe	FAKAN;
shat ps	FBN;
shat rd	KDN:
shat re	F:KDNA
shat rk	FFK;N<
shat rs	FDN:
shat ry	FAK;NA
shat se	K=NC
shat so	F=KB
shat ss	FAK<
shat st	F;ND
shat te	KBN<
shat th	FAK8L=NDPC
shat to	F;NC
shat ts	FBKAN:
shat ty	FAK;
shat ul	K<NB
shat ur	F;K;NH
shat us	C=NC
shat ut	F<KA
shat ve	F=KDN;
shat we	CBF:KC
shat ys	F<KA
shed .	HBP<
shed nd	A:HBPB
shed ng	A=H=PB
shed ts	ABH=
shen ls	AEC=H=P=
shen we	CDH=
sher ,	ACFBH<K=
sher .	AACAEAFBH5
sher al	A<CBFA
sher ds	CB
sher es	ACC<HCL;P=
sher et	A;CB
sher ld	FB
sher ng	A:HALA
sher on	H<LB
sher te	A=CB
sher th	CD
shes ,	HBL=
shes .	HBP=
shes of	H;PC
shi !	GBL=
ship ,	H=L=PB
ship .	HBL=
ship we	H;LC
shis ,	F7KG
shis .	F7H=KI
shis :	F;KC
shis ?	F9KE
shis al	FDK:
shis ar	FCK=
shis as	F:KF
shis ce	FBK<
shis ds	F9KF
shis ed	F<KB
shis ek	FCK<
shis en	F;KC
shis es	F6KH
shis et	FBK<
shis ew	FCK<
shis ic	FBK=
shis in	F:KD
shis is	F:KF
shis ld	F<KB
shis le	FCK;
shis ly	F9KE
shis nd	F<KB
shis ns	F<KB
shis on	FBK=
shis or	F<KB
shis ss	FEK9
shis ty	FCK;
shis ve	FBK<
shot er	ACL=P=
show .	CCH;
show em	LB
show er	ABH=
show it	HB
shts ,	HCL<
shts nt	H<LB
sial ,	H<LA
sial .	ACH=
sial at	HBL=
sial ds	ABHAL;
sial es	ABH=
sial et	LB
sial on	A=LB
sial re	HBL=
sial ry	A:HD
sial ss	A<LC
sial st	A=HB
sial to	ABL=
sial ty	A:H=LE
siam _	H;KC
sian ,	A=HC
sian er	ABH;
sian es	HBL<
sica .	H<LC
sice ,	HBL<
sice as	CBL=
sice of	HCL<
sice re	ABL<
sich ,	ABKAP<
sich an	KB
sich de	FCK;
sich ed	F<H=KCLA
sich es	FCK;
sich he	F=KCP=
sich ll	F;KE
sich ns	FBK=
sich re	F<KC
sich te	FCK;
sich ur	A=F=KAPB
sich we	F=KC
sick !	HEL;
sick ,	A=HC
sick .	H;LEP=
sick of	ABH<
sics er	H<LC
sics ve	HCL<
side ,	B<CAPA
side .	B<CAHA
side of	A=BCH=
side re	H=PB
side se	AB
side ts	HC
sied ,	A=PB
sied on	ADL=P=
sied to	ACP=
sied ut	A<PB
sief ,	A<HA
sief is	ACL=
sier .	ABCAH=
sier or	ACC=H;LA
sies !	H:LB
sies .	LAP<
sies at	HBL=
sies ed	HBP=
sies he	H:PD
sies of	H<PC
sies or	HBP<
sies ot	HBP<
sies re	LB
siet ip	A=LC
siet ry	ABL=
siew ,	H<LB
siew of	HCL<
sife ,	HBL=
sife >	H=LB
sify he	H=PB
sigh .	ABC=
sigh rd	A9CGL=
sign .	H<PC
sign cy	AB
sign to	A;HFP<
sike ,	CCH=
sike .	CAH;PB
sike er	BDH=P<
sike ey	B<H=ND
sike i	B8C=NGPA
sike is	BCN=P=
sike it	B=NCP=
sike ng	A=B9HQN:P;
sike ny	BCP=
sike ou	B6NFPA
sike ry	BBP=
sike to	B8H;PK
sild he	HCP<
sile er	HBN<
sile es	ACH=P=
sile he	A=NCP=
sile ng	A=H=NE
sill at	HCL=P=
sill i	BBC=
sill of	D<HALA
sill or	H<PB
sill re	CBL=
sils .	PB
sily .	A=HB
sily es	ABC=
sily on	CBH<
sim ng	HBL=
sime !	H<LB
sime .	L=PB
sime >	ABP=
sime as	A=HD
sime i	H:LBPA
sime nt	ACH;LA
sime on	HB
sina .	H<LB
sind he	H;PD
sind of	LAP<
sine !	A=H=PB
sine ,	AAP<
sine .	H=KBLDP;
sine at	HBL=
sine he	H;PC
sine in	P<
sine is	H:LB
sine nd	L=PB
sine te	H=KC
sing "	H=PC
sing #	AB
sing &	A<HDP<
sing (	A=H<LBPA
sing ,	A<GB
sing -	ABP;
sing ..	ACH;
sing :	HAI=LC
sing ;	HBP=
sing >	ABICP:
sing ?	LBP=
sing @	H=L=PB
sing a	A;HB
sing ad	HALAP;
sing ak	ABH=
sing al	A=C=LAPB
sing an	A<CBP=
sing ar	ABH=
sing as	A;HCL<PB
sing ay	CCH<
sing bs	A<HA
sing by	HEP;
sing ca	A=HGL=P;
sing ce	CDH=P=
sing ch	H<LB
sing ck	CBP=
sing de	ACH<
sing ds	ACH<LAP=
sing dy	ABLBP8
sing ed	L=PD
sing ee	H<PB
sing es	ABIAL:
sing ew	ABP<
sing ff	H<LB
sing gh	LB
sing gn	A=H=PC
sing he	A<B=HDPA
sing ht	ACHAP9
sing hy	A=H=PC
sing ic	A=H=LB
sing ip	A=PB
sing is	ABHDL;P=
sing it	H;LA
sing ks	H<LAPA
sing ld	AB
sing le	HBL=
sing ls	A<HCPA
sing my	ADH=
sing na	ACP;
sing nd	A<DAL<PA
sing ne	AAP<
sing ng	ABH<L=PA
sing ns	ACGAH=L<
sing nt	H=L<PC
sing ob	A<HA
sing of	A<CCDAH<L=PA
sing or	A:HDPA
sing ot	H;PC
sing ou	AAHBP;
sing ow	A=LBP=
sing rd	PC
sing re	ABH<
sing rk	ABH;
sing rt	AAH<
sing ry	AEH=L<
sing se	H<LB
sing so	HDP<
sing ss	A;HBPB
sing st	ACH=
sing te	H;PB
sing to	AAD=L:PB
sing ty	H;PA
sing ul	H=PB
sing ur	HBP=
sing ut	A=HCL<
sing ve	A;C=HBPC
sing wn	A<HA
sing ws	A<H=PD
sing ys	AGH=P9
sink is	H<LC
sink of	H;L=PE
sins .	HALAP<
sins in	LB
sins re	HDL=P<
sint .	HBL=
sint of	A=H<PD
sion -	H<LB
sion .	ACH=P=
sion >	H=LB
sion ?	H<LB
sion a	H=LC
sion by	HBP=
sion er	HAL;
sion es	IAL;PA
sion gs	HBL<
sion ht	HBL=
sion in	HCL<
sion is	L;PC
sion ld	HCL;
sion ll	H<LB
sion ms	HCP=
sion ne	H<LAPB
sion nt	LB
sion ol	H;LC
sion on	H;LFP<
sion to	HBL=
sion ug	ABL=P=
sior .	A=HC
sior to	CEH;
sird ,	AFC=L=
sird of	AGC=H;L<
sire ,	A=PC
sire is	ABL=
sire th	PB
sirs ,	H<PB
sise ,	LBP=
sise .	H;PC
sise es	HB
sise he	H=PB
sise to	HCP<
sish ,	A=HC
sish .	H<LA
sish i	L=PB
sish nd	HBL=
sish to	ABP<
sisk .	ACL=
sism ,	A=HBLBP;
sism in	H;LC
sist at	H=PB
sist es	HAP<
sist in	H9PF
site he	HCP<
site nd	A<PA
site of	HB
site on	A=PC
site se	A:LE
site to	A=HB
sith nd	HBL=
sits at	H<PB
sits ve	ABH=
sity ,	HCL<
sity an	H=LB
sity by	H<LB
sity er	AAH<
sity in	HBL=
sity re	HBL=
sity ss	H<LB
sity st	AAH<
sium ,	A=HCL=
sive #	A=HCL=
sive >	A=LEP=
sive al	AAH<PA
sive ar	IAL<
sive er	AALBP:
sive es	AAH;LD
sive gy	HB
sive ic	A=H<LB
sive in	H=L=PB
sive it	HCL<P=
sive me	KBP=
sive ne	A<HC
sive of	A=CB
sive on	ACH<L;PC
sive ps	ACH=
sive re	A:HD
sive ts	A;CB
size at	H<PB
size se	HBP=
sjob on	PB
sked a	L=PB
sked er	A=LB
sked or	A<PB
sked ry	ABP<
sked to	A=PB
sked up	ACP;
sken ,	H<PA
sken es	A9PD
sker ,	H<LB
sker nd	HCL=
skes ,	HEP:
skes .	HBP<
skes me	H<PB
skly ,	CBP=
slad ou	AB
slan nd	H;LB
slan to	HBL=
slar ,	ACH=
slar ts	A;HC
slaw es	H;PC
slay ,	HBP<
slay he	LCP<
slds on	H<PB
sled ,	A=HB
sled .	A;HB
sled an	AEP:
sled by	A<PB
sled ns	ABLAP:
sled up	A<PB
slee _	ABH;
sles ,	HCL<
sles .	HBP<
sles ll	H<LB
sles re	L=PB
slet 's	H<L<PF
slet me	H=PB
slks to	H<PB
slly ,	C;LB
slly .	C:LAPC
slly ed	CBL<
slly he	C<PB
slly in	C;HC
slly nd	CDH=
slly ts	ABP=
slow ,	A=PB
slow ns	A<HFL<
slow of	LBP=
slth .	H<LC
slth re	HEL<P=
slty nd	A<HB
slve .	H<PB
sman ,	A<LA
sman .	H=LB
sman es	A<H=LD
sman ts	ADH=
sman ty	H=PC
smed .	A=PC
smed at	A=PC
smed er	HCP;
smed es	H=LC
smed in	HCL=P=
smed to	H=PB
smen ,	G=HB
smer 's	H<LB
smer et	ABL=
smes ,	CAHCL9
smes .	HAP<
smes at	LAP<
smes ve	HB
smic ne	A=LB
smit at	H<LB
smit ng	H<PC
smon nd	AB
smon se	ABL=
smpt to	A=HC
snal ,	ABH<
snal ar	A<LB
snal ce	A=LB
snal ds	ACH=L=
snal gs	A=HC
snal le	A;HD
snal nd	ABH=
snal rs	ABL<
snal sm	A<LB
snal ty	AEL:
snce .	HBP=
snce a	CBH=
snce as	HB
snce at	HB
snce ay	LBP=
snce ey	CCH<
snce he	H<NAPC
snce ht	ACH;
snce i	H;NAPA
snce in	CAP<
snce is	H=LB
snce ld	H=LB
snce ll	L=PC
snce on	HALAP;
snce to	A=HEP;
snch ,	HCP=
snch .	ACL=
sncy nd	HBP<
snda or	HBP=
snds ,	LBP;
snds .	LBP;
snds at	H<PD
snds in	HBP=
snds me	HBP=
snds nd	HBL<
snds of	HDP9
snds on	PB
snds to	H<LA
sned >	A=PB
sned al	PB
sned by	ADP;
sned ce	ACP;
sned er	A<PB
sned ns	A<PB
sned to	A:HAPB
sned ut	ADP:
sner )	HB
sner es	ABH<
sner nd	ABH<
sner of	A=HB
sner th	PB
snes ,	HCL<
snes .	H<LC
snes ed	H=LB
snes in	HBL<
snes nd	LAP<
snes or	H<PC
snet ,	A=HCP=
snew ,	ACH=L<
snew al	A5CFH<LD
snew an	A6CALH
snew as	A<LB
snew ax	ABH=
snew bs	AFL;
snew ce	ABC=
snew cy	ACL;
snew ds	AEC<L=
snew ed	A;CDH=
snew er	HB
snew es	AEL;
snew et	ADL;
snew ic	A;CDL=
snew le	CAHEL9
snew ls	AB
snew my	ABL<
snew nd	C=HB
snew ne	HCL;
snew ng	CBHAL;
snew nt	C<H=LD
snew pe	ABP=
snew ra	ACL=
snew rd	A<LB
snew rk	A<C<LD
snew rs	ACL;
snew rt	ACHCL9
snew ss	A;C=LE
snew ts	AFC:L=
snew ty	A=HB
snew um	ADL;
sney ck	HBL=
sney is	HBL<
snge an	H<PB
snge he	HBLAP<
sngs an	LB
sngs in	HBP=
sngs ke	H=LCP=
sngs om	H<LB
sngs to	H<PD
snks !	HC
snks .	H=PB
snks nd	H;LC
snks or	HCL<
snna be	HC
snna et	LB
sno ,	FBH=
snor .	H=LB
snow ou	CBP=
snse .	HCP=
snse st	ABL=
snse ts	ABH<
snse ve	H;LC
snts ,	HBL;
snts a	H:PE
snts at	HDP;
snts in	HBP=
snts is	H<PB
snts nd	HCP;
snts of	LDP;
snts on	HBL=
snts th	HBP<
soad ,	AACAH<
soad .	CAL<PA
soad nd	CB
soal .	PB
soal of	H<LB
sobs an	H<LB
sobs ng	H;LC
sock ,	C=HB
sock es	HBLBP:
sock et	ACH;
sock nd	H=PD
sock of	H=PB
sode at	H<LB
sody ,	LB
soes on	H=PB
soil nd	H:PD
soke of	H<PB
soks ke	H=PB
sold in	L=PB
sold is	H=LB
sold nd	HB
sold ns	ABH=P=
sols of	H<LB
soly nd	A=LB
some !	CAH;LB
some .	ACCAP<
some ax	HCP=
some er	H<PB
some es	A9C<FAHE
some is	HDL=P;
some me	ACH=P=
some se	ACH<P=
some ss	A=HB
some th	C<PA
some to	CBH:LAPA
sond ,	ADC=L=
sond to	PB
sone .	A=CBH9LBPA
sone at	IBP<
sone i	LB
sone is	CB
sone nd	LB
sone of	C=HCP=
sone to	AB
song ,	ABLAP=
song .	AEC;
song ar	AB
song as	ACC=L=
song ed	A8CE
song er	ACC;
song go	A;CD
song me	A<C=LC
song nd	ABC;LA
song nt	CBL=
song of	LB
song on	HB
song rm	ABC=
song st	A=CDH=
song th	A=BDH=
song un	ACC=
sons ,	L=PC
sons .	H=LBPA
sons :	H=L=PC
sons ?	H<PB
sons nd	H<IB
sons of	H=LCP<
sons st	H<LB
sont he	H=PB
sood ,	AAL;PA
sood .	AAC<L=
sood :	ABH<
sood >	A;LB
sood an	A;LC
sood at	H<PB
sood ks	ABH=
sood ng	A=CDL<
sood nt	A=LB
sood of	AB
sood rs	A=LB
sood to	AB
sook ,	H=PB
sook at	HBP=
sook or	HEL=P<
sool !	H;PD
sool ,	A<PA
sool >	GBP=
soom ,	HBP=
soom or	H<PC
soon .	CAL<
soor ,	A<HALA
soor nd	A;HFL<
sope ,	FBH:L<PE
sope is	HCLAP;
sope of	HBP=
sord .	H=L=PC
sord as	H<LB
sord es	HBP<
sord is	L=PB
sord rs	HCP=
sore !	AAC=H<LB
sore ,	ABC<
sore .	AHC<H=P<
sore ?	ABC<
sore @	C;HD
sore al	A7CH
sore an	AGB=C:
sore at	C<HA
sore bs	ACC<
sore ct	A:CD
sore ed	A9CE
sore es	ACC<HA
sore ey	ABC<
sore he	C<
sore i	BAC<
sore ic	A7CG
sore il	AAH<
sore in	ACC;
sore le	A;CD
sore lt	A<CB
sore ly	A2CL
sore nd	ACBAC;
sore ng	A9BBCC
sore ns	ACC;
sore nt	A:CE
sore of	AFC7HAL;PB
sore om	ACC;
sore re	A<CB
sore se	A;CC
sore st	A;CC
sore th	ABC<
sore to	AGC7
sore ts	ADC<P=
sore ul	A9CE
sore us	A:CD
sore ve	A7CG
sore we	ABC=
sork as	L=PB
sork er	HCP<
sork he	HBP<
sork in	H:PC
sork nd	HBP;
sork or	HBP=
sorm ,	HEL=P;
sorm a	H<PB
sorm is	L=PB
sorm ld	H<LB
sorm to	H=LB
sorn ,	A;PC
sorn .	ADH<P<
sors ,	HCL;
sors .	HCL<
sors re	H<LB
sors to	HBL=
sort ,	L;PA
sort on	AB
sort re	HDP;
sory .	A<HEL<
sory ds	HBL=
sory is	HBL=
sose ,	HBLAP;
sose en	HDL=P=
sose he	ABH<
soss .	HCP<
soss al	ADH=P=
sost ,	A;CEP=
sost .	A=CBH:PB
sost al	A<CB
sost er	ADC:
sost es	ABC<HA
sost ic	A<CB
sost in	A=CB
sost le	ACC=L=
sost ll	A=CB
sost ly	A:CBHA
sost ns	A;CBHA
sost nt	A<CCH<PA
sost of	AOC2L=
sost on	C=HDP<
sost ve	A<HA
sote .	AAHBP;
sote :	HBL=
sots of	A=CBL=
sous .	ABH=
sous al	A;CD
sous nd	ABH=
sous te	H=LB
sout #	B:CD
sout ,	BDC;HA
sout .	BCC;
sout 00	B6CH
sout >	BBC=
sout al	BBC<
sout es	BBC<
sout he	BEC:
sout ht	BCC;
sout in	B<CC
sout is	BDC:
sout it	BBC<
sout nd	B9CF
sout ne	B<CB
sout ng	BGC9H=
sout of	BEC=H;
sout on	CBL=PA
sout ow	BDC:
sout re	BBC:HA
sout to	BAC;HDLAP;
sove it	HDL<P=
sove my	H;PC
sove nd	PB
sove ng	LBP<
sove ur	HBP<
sown he	ABP=
sows ,	H=PB
sows at	HBP=
sp >	A=HB
spay es	H<PC
sped .	ABP;
sped in	H=PC
sped se	H=PB
spen ,	A=PB
sper ,	L<PC
sper .	H;PB
sper es	A=HBLA
sper nd	H;PF
spes .	H<PB
spes nd	HBP=
sple ,	HCL=P=
sply he	PB
sppy .	ACL<
sppy ay	A:LD
sppy th	ADL<
spur .	LB
sral ,	A<HFL<
sral as	ACH=L=
sral ce	ADL:
sral de	A<LB
sral er	ABH=
sral es	H<LB
sral ms	A=HB
sral nd	ADH;LA
sral ve	ABL=
srap .	HB
srce on	ABH:LB
srch nd	L;PB
srds ,	CFH;L=
srds nd	HBP=
sred .	ABIBP=
sred >	ACL=
sred ds	A;PC
sred he	AEP7
sred nd	A9HAIALA
sred ng	LAP<
sred ns	A:PE
sred of	ADP9
sred rs	AAL<
sred to	A;LAPB
sree .	HB
sree ch	A<H=LD
sree on	L=PB
sres a	HCP<
sres at	H;LBPB
sres ed	HBP=
sres nd	HBP=
sres re	FBL=P=
sres to	HEP:
srge es	L=PB
srge nd	CCH=L=
srge to	L<PB
srgy nd	H<LB
sria .	HBL<
srid of	A<H=PD
sril ,	HBP=
srit .	HCL<
srks .	PB
srks he	HBP=
srld 's	A=HDL<
srld ,	A;HD
srld ar	H<LC
srld as	A=HCL=
srld de	A<LA
srld er	ADH8LA
srld in	A=LB
srld is	HB
srld my	AEH9
srld nd	A;HC
srld nk	H9LE
srld on	A=HC
srly ,	HBL=
srly ed	CAH<
srly nd	HCL=
srms ,	HBP<
srms he	H=PB
srns of	H<PB
srps ,	HBL<
srry ,	A=HCL<
srry or	ABP=
srse .	ADH:
srse er	A<CB
srst ,	ABC;HA
srst .	ABC:HA
srst al	A9CG
srst ch	A<CB
srst dy	A8C<HJ
srst ed	A3CMH=
srst ep	HCL=
srst ic	A9CE
srst in	ACH<
srst is	AAC=H<LB
srst me	ACC=
srst nd	ABH=
srst nt	A9CBHC
srst of	ABH<
srst ss	A<HC
srst te	A=CC
srst to	ADH;
srt @	L=PC
srth 's	HCL<
srth .	CAH;PA
srth an	C<LB
srth ea	C;LC
srth na	C<LB
srth of	ACCCH=K=L=
srts ,	HBL;
srts ll	H=LB
srts nd	H<LB
srts re	H<PB
srve .	PB
srve an	HCP<
srve he	HCP<
ssal in	ABH=
ssay ,	H=PB
ssay is	HDP;
ssay to	H<PB
ssed >	ADP;
ssed at	HAP<
ssed er	A<PB
ssed in	A=LCP=
ssed nd	H=PB
ssed ng	A<PB
ssed ns	ABP<
ssed nt	ABP<
ssed on	H=L<PD
ssed or	A=PB
ssed th	ABP<
sser to	CDH<
sses ,	HAP<
sses ed	L=PB
sses es	H<PB
sses ke	HB
sses nd	HAP<
sses of	H=LBP=
sset of	HEP;
sset to	H;PC
ssia 's	HBL<
ssic to	A=LB
sson i	L<PA
sson is	HBL<
sson to	H=L=PC
ssts ,	HCL=
ssts ;	HEP9
ssts er	H<PC
ssts in	H;PD
ssts ll	HB
ssts of	H;PC
ssts on	H<PC
ssts or	PB
ssts th	H<PB
ssts ve	H=LB
stal .	A;HC
stal ar	HBL=
stal ms	ABH<
stal of	ABH<
stal on	A;LD
stax de	H9LE
stax es	HCL=
stch .	HDL=P=
stch nd	H<PB
sted ,	AAH;PB
sted >	PB
sted a	ABP<
sted al	ADP=
sted an	PB
sted ar	LBP=
sted as	A=L<PE
sted at	ABH=
sted es	A8H<LGPA
sted he	HCP<
sted le	ACP;
sted ly	ACP;
sted nd	HAL<
sted ns	LBP<
sted om	A=PB
sted or	ABH=L=
sted re	A<PD
sted se	ACP;
sted te	HCP;
sted to	A=H=LD
sted ue	A<PB
stem ,	HBL<
stem as	H<LB
sten to	PC
ster !	H:LB
ster ,	CBK=L:PC
ster .	AAC;
ster al	H;
ster an	A=CBH:LAPA
ster ar	C:PA
ster at	A=PB
ster ce	C=HBL=
ster ed	A:CDHB
ster es	CAHCL<
ster gs	HBL=
ster in	AALAP;
ster ir	ABHAL=
ster ng	BACAH:
ster re	CCP=
ster ty	HBL;
stes ,	HBL=
stes .	HAP<
stes an	L=PC
stes at	H<LA
stes er	H;PB
stes he	H;PB
stes nd	LFP:
stes of	H:LE
stes om	HBP<
stes or	HAP;
stes st	HBP<
stes to	LAP<
sthy of	ADH<
stic le	ABL<
stic ns	A<HB
stil he	B=HB
stil we	BB
stle ,	AB
stle er	CBH:
stle me	A<CC
stle of	H;LD
stle or	L=PB
stly ng	A<CB
stly to	CBH=
sto #	B;JC
sto '	BCJ;
sto ,	BCJ;
sto .	BEJ:
sto 00	BCJ;
sto @	B:JD
sto a	BEJ9
sto ak	B<JB
sto al	BEJ9
sto an	BBJ<
sto at	BBJ<
sto ay	B:JE
sto be	B;JC
sto ca	BBJ<
sto ce	B<JB
sto ct	B9JE
sto cy	BCJ;
sto de	B:JD
sto do	B;JC
sto ed	B:JD
sto ee	B;JC
sto el	B;JD
sto em	BDJ:
sto ep	B<JB
sto es	BDJ:
sto et	B:JD
sto fe	BCJ;
sto fy	B<JB
sto go	B:JD
sto he	BFJ:
sto ia	BDJ:
sto ic	BHJ6
sto ir	BCJ;
sto is	BEJ9
sto it	B<JB
sto ix	B;JC
sto ke	B:JD
sto lf	BCJ;
sto lk	B<JB
sto lp	B:JE
sto ls	BEJ9
sto ly	B:JD
sto ms	BDJ:
sto my	BDJ:
sto na	BDJ:
sto nd	B:JD
sto ng	B:JE
sto nk	B:JD
sto no	BDJ:
sto ns	BEJ9
sto od	BDJ:
sto ol	B:JD
sto on	BCJ<
sto op	B;JC
sto ot	B;JC
sto ou	BGJ7
sto ow	B:JD
sto oy	B<JB
sto pe	B;JC
sto ps	BBJ<
sto pt	B9JE
sto rb	B<JB
sto rd	B:JD
sto re	B=JB
sto rk	B;JC
sto rm	B:JD
sto rn	B;JC
sto rs	BDJ:
sto rt	B<JC
sto se	B<JB
sto sh	B;JC
sto sm	BDJ:
sto st	B:JD
sto te	B:JD
sto th	BGJ7
sto ts	BFJ8
sto ty	BFJ8
sto ue	B;JC
sto un	B<JB
sto up	BBJ<
sto ur	BCJ;
sto us	BFJ8
sto ut	B;JC
sto ve	B9JF
stom ne	ACH:
ston _	HCL;
stop he	BBP=
stop ng	L=PB
stop ve	AB
stor ho	HBL<
stor nd	HBL=
stry ,	HBL=
sual es	HBL=
sual nd	L<PA
such .	C<GB
such >	C=H=LC
such a	AEC<LAP<
such an	ABC<
such as	ACC<H=PA
such ce	ACC=
such ed	A8CCLC
such er	A4CL
such is	ACL<
such ng	AAC<HB
such of	ACC<
such re	A9CF
such ss	CB
suct .	H;PC
sues nd	HBP<
sues to	H=PB
sugh .	BACBL:P<
sugh to	CBH=
sugs nd	A=HCP=
sult on	ABH<
sund ,	AAHAP<
sund .	A<BBH=PA
sund a	HB
sund al	ACH<
sund he	A;CBHA
sund is	BAH8PB
sund le	A<CA
sund nd	A:PC
sund ng	H<
sund on	ACH<
sund or	H=PC
sund re	AAH<PA
sund to	CAH<LA
sund ur	ACHAP:
sung )	H=LB
sunt .	H<PA
sups ,	HEL:
sure ,	ABC=LB
sure .	A9HGL:PB
sure a	KB
sure as	ABP=
sure at	ACC=H;PB
sure er	A:CA
sure nd	ABL=
sure nt	H;LC
sure of	AEH;L=
sure ot	HAP<
surn ed	LAP<
surn to	HBP=
surs .	H<PA
surs to	OB
sury ,	H<LB
suse )	HCP=
suse ,	H<PA
suse .	H<LAPA
suse al	HDP:
suse it	HBP<
suse nd	HAP<
suse to	PB
sust as	CBP=
sust at	A<HB
sust to	ACH=
susy ng	ABH=
sute .	H<LA
sute of	H;LC
sute to	A<HBL=PA
suth .	CB
suth ca	C;LC
suth nt	A=HC
suth of	CBP=
suts ,	HBL=
suts re	H<LB
suty .	HCL;
sval es	H<LA
sval of	A:HD
sved by	HCP;
sved es	A<HC
sved in	ADH=P=
sved ne	A;PD
svel ,	H=PB
svel in	H9PF
sven by	H=PB
sven he	HDP;
sven to	H=LB
sver .	CCP=
sver >	HBL=
sver am	H=L;PE
sver ir	C<PA
sver nd	CBL=
sver ns	H=PB
sver on	ABB=H=
sver or	H<PB
sver we	FB
sves ,	HDL=P=
sves he	H:PD
sves on	H<PB
sves or	HCP;
sves re	HBL=
sves us	H<PB
svid _	HBL=
svil .	ABL=P=
swal ,	A=HB
sway ,	CAHBL;
sway on	ABP=
swed by	HBP:
swer .	ACH;
swer an	ACH;
swer es	A<HA
swer me	A=PC
swer nd	A<HA
swer to	A<HC
swer ut	HBP=
swhy ld	CBH=
swin .	H<PB
swin er	ABP=
swin in	HBL=
sx >	HCL=
syer ,	HBL<
syer as	H;LC
syes ,	GBH;LA
szed in	LEP9
szed to	ABP<
t!	F<G<HDK<LAN=OC
t"	B=E=FAJB
t#	C;D=HAJAOCPAQ:
t&	BBC=LC
t'	A<C:DDIAMENAO=Q<
t'm	ABI=L<QA
t're	CAF=KBL=P=
t's	A<BBCBD=FBH=J8K=LAMANAQB
t've	B=HCL<MAP=
t(	ABC;HALDP9Q<
t)	A=GALAMAP<
t*	A=HCK=LBP9QB
t,	ABBAD=GAJ;K;N<
t-	BCC<HDI=J<P=
t--	ACCAK<L=N=
t---	BBL=
t.	ABBAD<E=GCMBN8OA
t..	BAHBI=L<NAQ=
t...	A=BDGDJ;L=
t....	ADC=P=
t.....	A=B=CALB
t/	A9BBHBLBMANA
t1	BAH<PA
t1,000	B7CBJD
t10	B=H<QA
t10,000	B:JB
t100	A=B=CAHB
t11	A;H=IAPB
t11th	AAH;LA
t12	HAL<PA
t15	AAH<JA
t16	H=QC
t18	ACH=
t1970	A=FBL=
t1976	ABL=
t1977	A:NAPA
t1984	LB
t20	AAH;PB
t200	H;PD
t2004	AAH<
t2007	A:HBLCP<
t2014	H=LC
t24	LCP=
t27	AAP<
t29	PB
t3	AABAC=J=LBQ=
t3,000	B9JC
t30	B<CB
t30,000	CBH=
t4	A<B;CAH<ICJA
t50	BAHAJ=P<
t6	A<B=LBPB
t60	ACL=
t600	ABL=
t6pr	F<KBLAP<
t7	C=L=PB
t9	B=HBJAL<
t90	BBHCJ<P=
t:	BDC;DBJ=K<OA
t>	C=GBHAJ:NBQ=
t?	A<BDC<GBJ:LAP=Q=
t@	C9FAGBHCJ=K=LBQ<
t[	ADCCH:L=P<
t_	AAB=HCP=Q=
ta	B9CADAF;I<JEKAN9OB
tability	D;HBPA
tabout	AAB=JAL<PA
taccord	A<LB
tachieved	H=L;PE
tachievement	BAH=N=PB
tachievements	ABC<
tacross	FBHCK=L<NAP<
tact	A4B<JBLEPC
taction	C<H=K<L=PF
tactivities	H=PB
tadded	HBP<
tadditional	HCL<
tadministration	A;F=NBPB
tadvance	C<PA
tadversaries	A<CAHA
tadversity	AB
taffected	H;LC
tafrica	BBJ<
tafrican	H;LB
tafter	BCH<J;LA
tagain	ABC=HAL<P=
tagainst	ABB=C;H=JBL=N=PC
tage	CAF<KB
tagencies	B=CB
tagency	A:LD
taggressive	PB
tago	ACH<IBL=
tagreements	A<HA
tagriculture	AEP9
tahead	ACF=H=I=JAKALBP<
tai	H=LB
taids	H;LC
tair	AACAH8LC
taircraft	HCL;
tairports	HBP=
talan	ACH=LAP;
talbum	HB
talbums	HBP=
talert	HCL;
talive	HCP<
tall	AAJBKAP=
talliance	A=HEK<NBP=
tallies	L<PA
talmost	ABH;PA
talong	FAL=N<
talready	FAL<N<QB
talso	A=C=LDP<
talthough	H<LD
talways	BCC=FALBN<P=
tam	B=H:NAPB
tamazing	AAF<GAKEL;
tamendment	LC
tamerica	B9IAJBKAL:
tamerican	A:CBF=HAK=L;ND
tamericans	BEF=HAL=N:
tan	A<B=F=JCKBL=N<OB
tand	ABBAD=FBHAK=N;PAQ=
tanother	B=C=JAKALB
tany	FAGAJCN<
tanything	HBL=N=
tapproach	K<NB
tapproved	ACH=L=
tare	AAD=FDHBIAJ;K=Q=
tareas	BBCDH=J<P=
targuing	B<HB
targuments	BBJ<
tarrived	H=LCP=
tarts	H=LB
tas	ADB8CEFBHCI=J=K8N=
task	ACB=H<L;PD
taspirations	H=L=PB
tass	L=PD
tassist	AB
tassistance	CBFAK=LBP<
tassume	FAHEP;
tat	ABB=FAJAL=N<
tatlantic	ABP;
tattack	A<LAPA
taustralia	A<BAHAJ=
taustralians	H;LB
tavailable	H;LB
tavoid	AAH;PA
tback	B<C:FDHBIAJBK:
tbands	A<CB
tbank	A<C=H=LCPB
tbar	AALCP:
tbarometer	H:LD
tbased	A;B<CAL=NCPB
tbasis	HBP<
tbasketball	A<CB
tbattery	A<CB
tbattle	ABP<
tbe	BFC;DBF9I=KBP;QA
tbeauty	A=PB
tbecame	AAP<
tbecause	B<CBF=HAJAKAL<P=
tbecome	A<
tbecoming	A<HAQA
tbeen	C=D<HAKCL=
tbefore	FAHALAN=P:
tbegan	BDC=HBJ<P<
tbeginning	HBL<
tbegun	HCL=
tbehalf	BBC<
tbehind	L:PA
tbeing	A=B=D<HAJAKALDP=
tbelieve	ADH=KCN:
tbenefit	ABH:
tbenefits	CDH<L<
tbest	DAHAL7PE
tbetter	C=L=PB
tbetween	ADBAC=F=H=KBN=
tbeyond	F<KB
tbiden	HBL<
tbig	ABB<F=H=KBL<PD
tbill	AAH9LC
tbillion	B;H=JCM=OHP;
tbiological	A<HC
tbipartisan	HBP;
tbirthday	ABGAL9
tblack	A;CDK=LA
tblame	HBP=
tblue	ABH=
tbomb	ADC=H<
tborder	ABH<LA
tborn	H:QD
tboston	B=CB
tboth	ACB=FAHAL;P=
tbottle	AAD<H=PB
tbrand	A=CAH<PB
tbreak	BAHBL=N=
tbreaking	A;JA
tbrilliant	HBL;PA
tbrother	ABP<
tbrothers	HCL<
tbudget	CBDAFAH<K<LCP=
tbuilt	ABC=FA
tburden	ACH=
tbusiness	A=CBH<K;NB
tbusinesses	CB
tbut	FAGBI=K<PA
tbutt	A<LB
tby	BAC=F=I=JBPA
tca	A;GAK<L<NAPD
tcabinet	ABH=LAP<
tcalifornia	H:LB
tcalled	HCP=
tcalling	HBP<
tcalls	ABH=
tcalm	H<LB
tcamp	HCP;
tcan	BDCCFBJ:N=P;
tcaptain	HBL=
tcarder	H<PC
tcare	BCJ<L<
tcars	ACC<HAIAL=P=
tcause	A=L=PB
tcelebrating	A=HB
tcenter	H;LD
tcentury	A;CBFBHAK=
tchallenge	BACBJ=
tchallenges	CCH=
tchamber	BAF<KB
tchance	HB
tchances	HBP=
tchanges	A=HAL<PA
tchanging	F<KB
tcharacter	A<CC
tchecks	H<PA
tcheese	FBL=
tchemical	AAB=H<NAPA
tchief	A<HCJ=LA
tchildren	CADAKAN<
tchoose	A:HB
tchurch	A=H=LBPA
tcitizens	A<BACAFA
tcity	BBF;HAJ<KCL<
tcivil	HEL:
tcivilian	HBP=
tclass	AAH;LB
tclay	H<LB
tclear	ABF<KBL=
tclick	A<
tclub	H=LC
tco	HBP=
tcoaching	A=H=LB
tcold	AAH:LA
tcolleges	A<LA
tcom	HDL;
tcombined	ABP<
tcome	AAC=H<KBPA
tcomes	CBL=
tcommission	A=H=LB
tcommunities	BBF=HAJ<KAP=
tcommunity	A<HALCP=
tcompanies	A<CDP=
tcompany	A:H<LEPB
tcompetitive	CBH=
tcomposed	LBQ=
tconcept	HBL=
tconditions	BCHAN;P<
tconfidence	H;LA
tconfirmed	H<LB
tconflict	A<CB
tconfused	HBL<
tcongratulations	ABL=P;QB
tcongress	FCH=N=PB
tconscience	ACP;
tconservative	HBP<
tconstructive	ACH=P<
tcontains	H<LB
tcontinue	HBP;
tcontinues	AAH<
tcontract	H;PB
tcontributions	HAP<
tcontrol	A;LAPA
tconvention	H:LE
tconvicted	A=PB
tcould	B=CAFBHCK<L<NAP=
tcouncil	A:CBHB
tcountries	A;CDFBK<LBN<
tcountry	ACBDC<K;L<
tcouples	ABP;
tcourage	L=PB
tcourt	A<C=LD
tcovered	HCP<
tcrap	L:PD
tcreated	F=HAKBN=
tcrime	CCL<
tcriminals	BBN<
tcrops	HBP=
tcross	BAHBP;
tcry	HBL<
tcup	A<HBP=QA
tcut	HBP<
tcuts	A=C=FAL=PD
td	LBP<
tdance	IAL<
tdat	H<PA
tdavid	ABHAL=
tday	A=HC
tdays	H;LA
tde	HDL<MAQ=
tdeal	H=L<PB
tdeath	FCHCK;L<
tdeaths	HDP:
tdebate	ABC<
tdebt	AACBFBN<P<
tdecember	BBJ<
tdecency	F=NB
tdecent	A=HC
tdecided	ABH<
tdecline	H;PC
tdefend	A<H=PE
tdefense	AABCC=H;IAJ;LAP<
tdeficit	H=NBPA
tdeficits	HCP=
tdegree	ADH:
tdemand	A=B=JAPB
tdemands	PB
tdependency	FBK<
tderegulation	H<LB
tdeserve	FAK=L=PB
tdesign	HBL=
tdesk	BBJ<
tdespair	H<PB
tdetermine	H<L=PD
tdevelopment	ABC=H8LCPB
tdifferent	ABH=
tdignity	HB
tdirected	HBP<
tdivided	A;PC
tdo	B:FAL<ND
tdogs	HCP<
tdollars	H=ID
tdomestic	A=B=HBJALAP=
tdoor	A=CBHBP;
tdown	AAB;FBJBP=
tdozen	B<CB
tdriving	A=H=PB
tdrug	C=PB
tdrugs	AAHB
tduring	ABCAH;LA
tdynamic	ABP<
teach	C=JAL=PB
tearly	ABBBJ<K=PA
tearned	PB
teast	ABH<
teat	A<CBP=
teconomic	ACB<F<H<KB
teconomics	FBK<
teducate	BCJ;
teducation	ADBAF=J<KAP9
teffective	ADH<
tefforts	A<CCP<
tel	LBP=
telection	A;CBHA
telections	A<CA
telectric	ACH<
telements	H;PC
telse	BCH;PC
temergency	A<CBL;PC
ten	HCL;
tencourage	F=KALBP=
tencouraged	HCL=
tend	A=B=F<HBJAKA
tenergy	A9D=JALAPC
tenough	PB
tespecially	H=PB
teuropean	H<LA
tever	AAC=H:J=LDNA
tevery	B:F=JBKAPB
teveryday	G=PC
teveryone	CAHAL<
teverywhere	BBHAJ<P=
texpanding	ABP<
texpands	H=PB
texperimental	H:LB
texpire	HB
texport	H=PB
textraordinary	HDL<P=
teye	AACBP<
teyes	HAP<
tface	HFKBN=P9
tfailure	HDP<
tfair	HBL=
tfall	HBL=
tfalling	H=LB
tfamilies	AAC=J:KBLANBP<
tfamily	CBH<K<LENBP=
tfar	A=H=PC
tfather	NB
tfathers	H:PD
tfeatures	HBL<
tfebruary	L=PB
tfederal	ACBAHAL;P=
tfee	ABH<
tfeeding	H=PB
tfeel	HAIAP<
tfeet	BACAH<
tfellow	ABP<
tfemale	AEH<L<
tfestival	H=L=PB
tfighter	LD
tfighters	H;LD
tfighting	LB
tfilm	AB
tfinally	ABL=
tfind	A=KALBN=
tfindings	ABP=
tfine	HAL<
tfingers	ABP=
tfirm	BBJ<
tfiscal	B<HDNBP<
tfish	HDL=P<
tflight	ABP=
tfollow	H<I=OC
tfollowing	C=LB
tfood	ACL;PB
tfor	ACC=D=I=JAN=OAQ=
tforce	A9LJ
tford	A=LB
tforeign	B=CCHAN=P<
tforever	F<KC
tformation	ACH=
tformer	BALB
tforward	JC
tfound	H<PB
tfour	FAJ=K;NAPA
tfrance	HBL=
tfree	B=C<JBKB
tfreedom	B=JBL=
tfriday	GCP;
tfriend	DBL=
tfriends	AABBH;J<PA
tfrom	ABB<CAFAK=N=
tfrontier	HBP<
tfuels	ACB=C<NA
tfull	A=HBP<
tfully	A=F=HBKA
tfund	A=HALBP<
tfundamental	A=B;HANB
tfunds	F<H<KBPA
tfurther	C=PB
tfuture	C=F=HBL=
tgame	C=DAH=K=LBNAP=
tgames	HDL;
tgap	FCN;
tgay	A;CBLB
tgeneration	F=NB
tgenerations	BEFCJ9K;
tgeorge	H;LB
tgerman	A=HC
tgermany	H=LC
tget	CAHCK=L<
tgetting	HCP<
tgifts	A=LB
tgirl	F=HANBQ=
tgirls	A<BAHBP=QA
tgiven	HBP=
tgiving	A<CAFAK=LBP=
tglobal	HCP;
tgo	A:CAH=PE
tgoa	ABH=
tgoal	BBL;
tgoals	BAH;J=PB
tgoes	KAL<N=PC
tgoing	ACL9
tgood	AAF:ICKCL:
tgoodnight	LB
tgoods	BBH=J<LA
tgot	GBHAL<
tgovernment	A:CDF=HCJCK=L<
tgovernors	H=K=LANB
tgramm-rudman-hollings	B<CB
tgreat	A<DAF=L;PC
tgreen	H;PC
tgrit	ABP=
tground	A<BA
tgroups	BDJ:NAP=
tgrowth	CAH<L;PA
thad	A=C=FCK<PA
thaha	KBN<
thair	AAH<
thalf	ACP=
thand	HBL=
thandicapped	HBL=
thands	A=HB
thappy	B;C:HDNCQA
tharbor	A=HB
thard	BAF=H<J=KAL=N=PE
thard-working	ABH=
tharrison	C<PA
thas	AAB:FDLAN=P:
thate	H=LE
thatred	A<HB
thave	GANAP;Q=
thaving	L=PB
the	A<BAN=
thealth	C<HAJ=PB
theart	HBP=
thell	AAC<
thelp	BAC=DAHAJ<KAL<
ther	B=H=JAK=L=NAPB
there	AAB=CAH:JAN=PA
theroic	H;LAPA
thi	PAQ:
thigh	A<BALA
thighs	BBJ<
thighway	A<PB
thim	A;B<DAJB
thiring	H<PB
this	F<JAKALC
thistory	ABCAH<
thockey	A<CA
thold	AAJAP;
thome	ABL;
thomes	A=LB
thoney	H=PB
thonor	ABP=
thope	A<CBHA
thospital	B=H<LANAPB
thot	A=HB
thours	A=HBP=
thouse	AAH<
thousing	A9CCHB
thow	AALCP:Q=
thuman	A<
thundreds	FBK=
thusband	HAN<
ti	C<FAHBICKAN=Q9
tif	A<KAQB
tii	H<LB
tillegal	A=H<LAPA
timmediately	AAHAP;
timmigration	A<CA
timpact	ABC=H=
timpose	HBL<
timproving	HEL<P=
tin	AAC:FAHAJAKAN<OA
tincludes	P<
tincluding	A=HCL<PA
tincrease	LB
tincreased	HCP=
tincreases	AAP<
tindependence	BCJ;
tindependent	B<JB
tinefficiency	ABP<
tinflation	ABB=H=JAK=
tinfrastructure	A=BBH=J<PB
tinitiative	A;HBLA
tinitiatives	A=LCP=
tinspectors	PB
tinspiration	HBL<
tinspired	ACH=LAP<
tinsurance	FBK<PA
tinternational	HAP<
tinternet	BBJ=
tinto	A=B:JDLBPCQ=
tinvest	H<LB
tinvolved	H=LB
tinvolving	ABH<
tiran	A<HA
tis	ABBCC<EAFDG=J3QA
tisis	HCP;
tisland	ABH=
tisrael	HBP<
tit	B;C=JEK;MAPAQ=
tits	B<JAKBP=
tj	DB
tjet	A<LC
tjob	F=H;KA
tjobs	CDKAL:N;PC
tjohn	LAP<
tjourney	LCP<
tjudge	HBL=
tjudges	A=LB
tjust	BCC<FAHAL:P=
tjustice	A<HB
tk	H<LB
tkentucky	H<LB
tkevin	A<HAPA
tkey	H=LB
tkid	ABH:LB
tkids	H<PB
tkm	HBL=
tknew	LB
tknow	C<HDK=L;NB
tkorea	ABH=
tl	A=CAHCP:
tla	HCP<
tlabel	H=PB
tlady	ABH=
tlarge	PC
tlargest	PB
tlast	A<F=KALCN=PC
tlasting	H=PB
tlate	ABH;PA
tlater	CBH<IA
tlaugh	KBP<
tlaw	A;PC
tlaws	H<PC
tle	H=LB
tleader	A=H<LC
tleadership	H=LB
tleading	LB
tleague	HBP<
tlearn	HBP=
tleast	BBJ<L<PA
tleave	BAH;PA
tlegacy	HBL<
tlegislation	ACB=F=KA
tlet	LEP<
tliberty	AEH;
tlies	H<PA
tlife	A:HC
tlifted	ABH=
tlike	A=DAJAL<N=
tlikely	ABC=
tlimiting	HBP<
tlines	ABBAC<P<
tlive	ADH<
tlives	H=N;
tloan	ADL=
tlol	BAHBJ=L<NA
tlondon	A=LBP=
tlong	HBP;
tloool	HEL=P<
tlos	H;LB
tlosing	HBL<
tlots	FBK<
tloved	H=LB
tlucky	LDP=
tmachine	A:CAHB
tmade	AAC=KBLAN=P<
tmagic	H:LE
tmail	HBL<
tmajor	A<K=L=NBPB
tmake	B=F=HBKA
tmaking	F=GBH=KBP<
tmanagement	ADP=
tmany	A=F<JBKB
tmarket	ACH:L=PD
tmarkets	A;BBCAH<J=K=NAPC
tmarriage	H=LB
tmass	B<CB
tmaterials	B<HBNB
tme	B8F8HBI<JBKFNBOA
tmeaning	A<CB
tmeans	AAHAKAL<N=P=
tmeasures	AAH<PB
tmedia	L<PB
tmedicine	A<BAJ=LB
tmember	FBK=
tmembers	BAHBJ=NAP=
tmess	H<PC
tmet	B=HANAP<
tmh17	H<K<LCNC
tmight	FAK<L=NA
tmigration	HC
tmiles	BBC=HBL=
tmilitary	L9PB
tmillion	B=CEH<J:L=ODPA
tmind	H;PC
tminimum	HBP;
tminority	BBJ<PA
tmiss	ACP<
tmissiles	A=HALCP=
tmission	ACP;
tmissions	HCP<
tmoments	HBL<
tmoney	CALAP;Q=
tmore	ACB9JDKAL<N=OB
tmorning	AAHDP9
tmortgages	H<PB
tmost	ABNB
tmostar	ABL=
tmothers	AABCJ;P=
tmovie	HAP<
tmp	L=PB
tmt	ACH=
tmuch	B<C<H=LAPD
tmufc	CBHAL;
tmusic	BBJ<L=PC
tmutual	A<CCHBP<
tmy	B=F;G=JAKDLBPAQA
tn't	A=HAI=KFN:
tname	H9LAPB
tnarrow	ABH<
tnation	AABB
tnational	A<B;C=JBLD
tnations	H=K<NBPC
tnato	ABP<
tnecessary	AAH<PA
tneed	A7BACFFAHBIBJ=K<L:
tneeded	KBL<N=PB
tnetworks	A<CAH=PB
tnever	HBL=P<
tnew	A=B:CBH=JD
tnews	BBJ=
tnext	FCK;L=
tnice	HBP<
tno	B=C<F;GCJDKCL=NAP=
tnoble	A=HAL<PC
tnor	AAFAHAP<
tnorthern	HBP=
tnot	A=C<F=KCL=N=PA
tnow	A;C=H=IBKAP=QA
tnuclear	B9JBPC
tnumber	ABL<
tnz	HCL<
to	BBC<HDJ<
toccasion	ADP:
tof	AEFCG=J<K8L=N=QB
toff	A=B<JB
toffer	A=HB
toffered	ABH<L=PA
tofficer	LB
tofficers	ABFAK=
tofficial	HBL=P=
toh	HCP<
toil	CBHBL=P9
tokay	H;LC
ton	ABC=DAF;HAQ;
tonce	P<
tone	A;C<JCL<NBPD
tone-third	A=H<PC
tonly	B=HCJAK<ND
toperate	H:LCPB
topportunities	ABH=L;PA
tor	BBHBJ=L;OAPA
torder	ADHAP8
toriginally	H<LB
tother	ABCAF<H=J<KAL:PB
tought	AAKBN<
tour	ABB:JHL9N=PB
tout	A<B;CAHAJBPB
toutside	BBCAL<
tover	ACC=I=
town	BBN=
tp	L<PBQA
tpaid	HEL=P<
tpainted	A=LCP<
tparents	B=F<LBNB
tpark	A=H<LE
tpart	BBH<KAPB
tpartnership	BBJ<LA
tparts	BBJ=
tparty	A<CA
tpassing	HBP<
tpast	H<LA
tpath	A=HALBP=
tpatients	HCP<
tpatriot	HCP;
tpay	ACC<D=H=LAPA
tpaying	KBN=
tpayments	A<HB
tpays	FCK;
tpeace	A=BBDAHAL<N;PB
tpeople	A=CEFBHBN9P=
tper	A=OB
tpercent	ACCDH<J;
tperfect	A<BAC=HB
tpersonally	HCL<
tpeter	H<
tphone	A<CB
tpicture	H<LC
tpiece	L=PB
tpiss	H<LB
tplant	A=HC
tplay	A<HA
tplease	BBJ=
tpolice	A=LBNAP=
tpolicy	B;CALA
tpolitical	BAHB
tpolitics	A<CB
tpool	ABH=
tpoor	B;JC
tpope	AAH<LBP=
tpost	H;PC
tpotential	AB
tpoverty	A=B=CAJB
tpower	A8CFFAHCK=P:
tprayer	HBP<
tpresent	P<
tpresident	A:CAH:J=KBNCPD
tpretty	H<LB
tprevent	HAP<
tprices	A<HA
tprimarily	HBP<
tprivate	FBK=
tprobably	H:PD
tproblem	A<CBGAP=
tproblems	HBL:PA
tproducer	HBL=
tproduct	AFH=L=P=
tproductivity	B;JC
tprofessionals	HBL<
tprogram	A<BACC
tprogramme	H<LB
tprograms	ACJ<PA
tprogress	A=B=C=HCJA
tproject	IBL<
tprojects	A<HAPB
tproliferation	AABBH=J<
tproposal	CAH;LBNA
tproposed	K<NB
tprosperity	BDJ;
tproven	H<LB
tprovide	A=L<PC
tprovided	ABH<PA
tpublic	C<JALBP=
tpull	AEP<
tpurposes	ABP=
tput	ACB=L<N=
tqaida	H=PB
tquality	AAH=L=PB
tquestions	H<PB
tquite	AAP<
tr	B<JBLA
tracial	B=CCH=
trailroad	CBH=
train	H;LAQB
tran	HCL=P<
trandom	FB
trate	ACH=P=
trates	AAH<LA
treach	E=PB
treached	HBK=L=NA
tread	HCL<
treally	F=HFL=P<
trebuilding	ABC=
trecession	ABH=
trecommendations	H9LBPA
trecord	A=HEL<
trecovery	H:LAPA
treduce	HALAP;
treduction	BBH=J;PB
treform	A=BACBFCK;P=
tregard	F=HBKA
tregimes	BB
tregulations	A=C=LCNA
treleased	H=LC
treligious	AAL<
tremain	A<HB
tremains	AAK=L<
tremote	H<PA
trenewable	HBL;
treport	H<LA
trepublican	LB
trepublicans	C=LB
trequest	H<LA
tresearch	NB
tresource	A<L=PB
tresources	CBH=
trespect	L=PB
trespond	H<PB
tresponsibilities	A=BACBJ=
tresponsibility	A=H=PD
tresponsible	FBK<
trestore	H=PB
tretirement	CAL<
treturn	ACP;
treverend	KB
treview	A<CAH;LD
trevision	A=PB
tridiculous	PB
tright	B=CADAKBL9PC
trights	A:BDH=J;LCPA
troad	H=LB
troll	H=PB
troom	ABH;PA
troosevelt	ABL<
trose	H<PB
troutes	B<NC
troyal	H<LA
trt	A=HBP=
trulers	HBP<
trun	BBH=J<L=PA
tryan	HCP;
ts	HCL=P=
tsacrifice	P<
tsaddam	H=PB
tsafety	ACB=C<NA
tsaid	H=LANB
tsame	A=C=HC
tsave	A=CCH<PA
tsaved	A=HB
tsavings	HBP<
tsaw	HBL=N=
tsay	ABB=FA
tsays	A=CB
tschools	A;B<FAJAK=LBNA
tscience	HCP<
tsciences	H<LB
tscientific	H;LA
tscott	HB
tseason	H8LCPD
tseats	LBP=
tsecond	B<CCFAP<
tsecurity	BAJ<KBN<
tsee	AAC=D=KB
tseeks	ABL<
tseem	H<LB
tseemed	A=HB
tself-titled	ABH<
tsenator	H<LA
tsend	A=HC
tseniors	BDH=J;
tseptember	B;CAP=
tserious	ACNBP=
tserved	PB
tservice	ACLAP=
tservices	B<HCJBL=P=
tserving	ABP=
tset	HBI<L=P=QB
tseveral	PB
tshame	A;PC
tshe	C;EALDP=
tsherlock	HBP=
tshit	A;H=PD
tshort	AAH<
tshould	A=B<FDHAKAL=
tshow	ABBBL<N=
tshows	HC
tsick	HCP<
tsignificant	HDL=
tsince	AB
tsir	CBH=
tsites	H=PC
tsituation	HBP=
tskills	HB
tsky	HBL=
tsmall	AABAC=HBJ=
tsmoking	ABP<
tso	ABC;HAQA
tsocial	CBFAH=JALAN=P=
tsociety	B=CAJAKAN=P;
tsolar	H=LB
tsolve	AAH9LB
tsome	AAB<C<F=NBPE
tsomeone	CAH=P=QC
tsomething	B=JBP=
tsometimes	B=NB
tsong	ABH=P=
tsongs	BAC<H=KAPA
tsoon	GBH<
tsorry	A=HALB
tsounds	LBQ=
tsources	C<
tsouth	A=C=LCP=
tspace	NBP=
tspeak	B=HBP<
tspecific	B=CAHBL<
tspending	A=BDCAJ9
tsport	HBP<
tsports	A<LA
tstaggering	ABP<
tstan	H<LB
tstart	A=BAKBL<N=PC
tstarts	AAC<LB
tstate	K<L;NBPA
tstates	BAIBJ=L=
tstay	A=PB
tsteadily	HAP<
tstep	A:CDHBL<
tstill	F=HAL<
tstood	K<NA
tstop	AACBH<L<
tstops	H=PB
tstorm	AGBAH=P9
tstrategies	A=PB
tstrength	A<HA
tstrengthen	H<LA
tstrengthened	H<PA
tstrengthening	CAH;
tstudent	A<HB
tstupid	H=LC
tsuch	ABH=L=
tsuffering	HDP:
tsunshine	H;PC
tsupply	B=HAL=PC
tsupport	CAH<KBPA
tsure	D=JAPB
tsurpluses	A<CB
tsustainable	B<JA
tswap	ABL=
tsweet	HCL;
tsystem	ABH=LAP=
tt	HEL=P<
ttake	C=F=KBL=NAPC
ttakes	HBL<
ttalk	BAH=N<PA
ttalked	HBL=
ttank	HCL=P=
ttape	AFP:
ttargets	ABFAP<
ttax	A=B<HBIBKAL=N=PA
ttaxes	H;PD
tteachers	A<BBF<
tteam	A<B=CBLBP=
ttechnologies	AEC=HAL;P<
ttechnology	A;B<HBL=NBPA
ttell	B<CDP<
tterror	A=KAL;N=PD
tterrorism	H=PC
tterrorist	ACF=HBKAP9
ttest	A9CCHA
ttestified	H<LB
ttesting	A=PB
tthan	BGCAJ:K=L;NA
tthank	C=IB
tthanks	A<GAH<LDPBQ<
tthat	ACB=C=JBKBL=Q<
tthats	HCL<
tthe	B6CBDAF=KCOAPAQ<
ttheir	B8C;F<IAJHKFN<
tthem	A=B;DAJFKCL<N=
tthere	AAB=HB
tthereby	HCP=
tthese	B:HAJCKAL<PA
tthey	B<CCFBK:NA
tthing	A<CCP=
tthings	AABBJ<P=
tthinks	HCL<
tthis	ABB9F=GAJEL=N;
tthose	B<HCJCL<P<
tthought	A<CBKA
tthousands	HB
tthreat	ABH<
tthreaten	A=HC
tthreatening	A=PB
tthrough	ABC=P;
tthroughout	H<PA
ttill	ACP;
ttime	B=FAL<NCOA
ttimes	HBL=
tto	DBF:IAN;OBQ=
ttoday	B=HALBP=Q=
ttogether	B<C=HAJCKAL<PB
ttom	L<PB
ttomorrow	A=HBJ=L=
ttonight	C=H;LCPB
ttoo	AECBFBH=K=L<P:
ttook	H=LB
ttop	BBC=HAL=
ttour	A<LAPB
ttoward	AFH:L=
ttowards	HBP<
ttown	A=PB
ttrade	C<J=PA
ttraffic	A=CBL<PA
ttragedy	BBJ<
ttrain	A=LDP=
ttraining	ABP=
ttransfer	A<LB
ttransportation	AAHAP<
ttreatment	BBC=J=
ttreaty	A;HB
ttrend	H=K=NBPA
ttribute	A<CB
ttrillion	OD
ttroops	ABH<
ttruly	H=LBP=
ttruman	K=NB
ttrust	A;H=LE
ttry	L<PBQA
tturn	H;
tturned	ABHAP;
ttv	AGC<LBP9
ttweet	HBI=L<OA
ttwitter	A=LCP<
ttwo	A=HCIAL=
tu	H=IBKAN=
tuna	H=LB
tunder	ABBCC=H=J=L;PB
tunderserved	HBL<
tunderstanding	H=PB
tunemployed	A=CAHCL;
tunemployment	ACH=K=L=NA
tunfair	HBP=
tunion	CBL=
tunited	A=BBD=F=
tuniverse	AAH<
tup	B9FAJCL<N=PC
tur	H<L=PD
turgent	ABH<
tus	B;C:FAJBNB
tuse	BCFBJ<N<
tused	HCL=
tvalues	A=BCFBHAJ<N<
tvery	A=D=J=LAPD
tvideos	HBL=
tview	H<PB
tvision	L<PB
tvital	H<L=PC
tvivid	HB
tvolunteered	H<PB
tvon	A<HC
tvote	A=PB
tvoting	C=F=NAPB
tw	HBP<
twage	K=NB
twalk	HB
twalked	HBL=
twant	H<LBPAQ=
twar	A<B=HAJA
twarheads	H<PC
twas	B<C9FDG=LDNAP<
twatch	B=HFJAL=P;
twatching	ACH<LAP=
twaterways	HBP=
tway	A=HBL;PB
twe	BBF;J=K=QC
tweapons	H=K=NAPB
tweather	A<H=LD
twell	F=HCKCL:
twent	FBH<LAN=
twere	B;FCHBK<NCP:
twestern	C<HDP=
twhat	A=F;JAKCL<PC
twhatever	HB
twhen	BAF<HAJ=
twherever	A=HBP=
twhile	HBIAK<P;
twho	ABBAC;FCIAK<
twhy	B=F;JAKDL<PA
twidespread	B<JB
twildlife	HBL<
twill	B=C=DAE=FFHAK;N<
twin	H<PB
twinning	HBL:PB
twish	B<C=NA
twith	AAB:F=G=HAJDKAP=Q=
twithin	FAH;K=LA
twitness	A=HB
two	AAK<NB
twomen	ACB=D=H<NB
twon	BFI=K=
twonderful	ABBBH=N<
twords	ACH=
twork	ABB=C=H<JAKA
tworkers	ABCAHAN=P<
tworking	FAH9K=LDPA
tworks	HCP=
tworld	A=C<PD
tworry	AAP<
tworthy	A=HBL=
twould	ACBAC=HAJ;LAN=P;
twrite	F=KAL=PB
twriting	A=H=PB
twrong	HAKBL<
tx	CBQ=
txx	ABH<L=PB
ty	BBHCL;N<QA
tyay	ABC=L=
tyeah	HAP<
tyear	A8BBCDFAHCJAK=L:
tyears	ABBDC:EAJ<K=L<NBP<
tyet	ACH<
tyou	B=D=FEJDK<L<N<
tyoung	HDP;
tyour	B=C;F=HAJBKALBP=
tyouth	BBHBN<P=
tzandvoort	HDL:
tzone	A9CBLA
t|	ABP=
t«	LBP=
t°	QB
tв	H=L:QG
t–	AAL<
t—	ADFAJ=L<P=QA
t…	AAC;IAPB
t🌈	H<LC
t😍	HCL=
t😢	H<LB
t️	ABC<
uADJ ,	A=BAHCN=
uADJ .	ABCBF=I<L;QB
uADJ ....	ABH<
uADJ >	CAGBL<
uADJ a	ABL=
uADJ about	HBP=
uADJ ahead	HBP<
uADJ all	BAH;J=NAPA
uADJ america	BAK<NA
uADJ americans	HCP=
uADJ and	BACAKAP:
uADJ any	BBJ=
uADJ as	A<HCL<
uADJ being	H<PB
uADJ challenges	HBL=
uADJ country	A=F=NAPB
uADJ economy	A<LA
uADJ effort	CBHAL=
uADJ ever	HB
uADJ for	A;CAKBN<
uADJ from	AACAHAL<P<
uADJ have	HB
uADJ help	B<NB
uADJ i	B=K=LBNA
uADJ in	ABF=HBKBLAN<P;
uADJ investment	A<HA
uADJ is	ABF=KBL:PA
uADJ it	HCJ=K=
uADJ me	BBH<J<PB
uADJ of	A=B=CAHDP<
uADJ oil	CB
uADJ on	A<HBLA
uADJ once	H<LB
uADJ our	BCH=J=
uADJ people	AAFAH<JAN=
uADJ politics	NB
uADJ problems	A=BBP=
uADJ program	H=L=PB
uADJ rates	HBL=
uADJ research	H<PA
uADJ services	HBP=
uADJ some	HBJ=P=
uADJ support	A=PB
uADJ system	FAH:PA
uADJ the	BAH<
uADJ those	BBF=J=NA
uADJ through	L<PA
uADJ to	HCNAP;
uADJ up	LBP<
uADJ us	H<PD
uADJ was	A=HBKA
uADJ we	K;LANC
uADJ which	HBL=
uADP #	A;
uADP '	H=LBP=
uADP (	H;LCPA
uADP ,	B=C=F;HAKEN:PC
uADP -	AAF=H<KALB
uADP .	A=DAFFN<
uADP ..	F<KCL=PA
uADP 2	A=BBH=J=PA
uADP :	ABF=H=KA
uADP >	A=CBF=IAK<LBNAO=P=
uADP a	ACL=P=
uADP access	CBH<
uADP act	F<KBPA
uADP against	H<LB
uADP america	A<HBLB
uADP americans	CAH<LA
uADP an	P<
uADP and	BBC<F<KA
uADP are	HCP=
uADP as	AAH=LAP;
uADP at	CAHBLAP8
uADP attacks	HBL=
uADP back	H<PB
uADP be	BBJ<
uADP business	FBK<
uADP but	A=PC
uADP by	A;PB
uADP cancer	A=HB
uADP cars	A:HCPA
uADP cause	F<KB
uADP chance	A=LB
uADP children	HALAP;
uADP college	BBJ<
uADP conditions	HBP;
uADP could	FBK<
uADP countries	A<
uADP county	H=QC
uADP day	FAH;LDP=
uADP days	AAC<
uADP defense	AB
uADP did	H=LB
uADP drugs	H;PB
uADP early	A<CAHAL=
uADP economic	AEL=P;
uADP education	ACP=
uADP every	HB
uADP faith	ACP;
uADP families	A;HD
uADP forests	ACL=P=
uADP have	A=F=H=KBLA
uADP he	FBN=
uADP health	A=PB
uADP high	A<CB
uADP his	ABH<
uADP how	B=CBP=
uADP in	QC
uADP inflation	L=PB
uADP institutions	A=HB
uADP interests	AAH<PA
uADP investment	AB
uADP is	AAB=HEJAP8
uADP island	A=FAK=LC
uADP issue	FBK<
uADP job	ABH=
uADP just	HBP=
uADP kind	FBK=
uADP last	CB
uADP like	HCP<
uADP lol	HBL=
uADP may	HB
uADP national	ABH=
uADP nations	A<HAPA
uADP negotiations	A=LB
uADP news	HCL<
uADP of	ADC=F=L;PA
uADP oil	HDP<
uADP or	A=HAKBP=
uADP other	AAC<FA
uADP our	F:H<KCPB
uADP people	A:HCPA
uADP political	ABFAL=
uADP power	H=PB
uADP recession	ABP=
uADP records	A<PA
uADP reform	H=PB
uADP school	A=HC
uADP seniors	FBK<
uADP services	L<
uADP social	L<PD
uADP sources	A=LC
uADP state	A=HBL=
uADP states	ABP=
uADP street	A=LB
uADP support	AB
uADP taxes	A=PB
uADP technology	AAP<
uADP the	A=KBP=
uADP their	HBP<
uADP these	H=KAPB
uADP this	A<CAL=NA
uADP through	HBP=
uADP times	ACC=H=
uADP today	A=HDL=
uADP together	F<KB
uADP tonight	A=FAHAI=LB
uADP trade	A=HBL=
uADP us	BBJ=
uADP very	F=KC
uADP war	AAH:LC
uADP was	HCK=L=
uADP water	A=C=HBLBP=
uADP we	F<KC
uADP weapons	ABH=
uADP week	H<PC
uADP who	KBL<P=
uADP will	ABH<
uADP with	CBF=
uADP world	A=PC
uADP year	LB
uADP york	A;HE
uADP you	HBP;
uADV !	ACP=
uADV "	ABL<
uADV #	H;PB
uADV &	H9PE
uADV ,	B<CA
uADV .	ACF=H<KBL=
uADV ...	AB
uADV 1	OB
uADV ;	HB
uADV ?	AEC=L=P=
uADV about	ABH<PA
uADV after	A<
uADV against	HBP;
uADV american	AB
uADV and	L<
uADV are	H;PC
uADV as	AGC<P:
uADV at	C<KALBN=
uADV because	ABP=
uADV before	BBC=J=
uADV by	HCP<
uADV can	H;PB
uADV come	HBP<
uADV day	ABH=
uADV from	C=KBLAN=PB
uADV half	HBP<
uADV if	HBP=
uADV in	AAH=LAP<
uADV is	C=H;PF
uADV me	HCP;
uADV more	A:B=CGH=PA
uADV my	H=LB
uADV nation	A;HC
uADV of	C=PD
uADV off	H=LCP=
uADV on	AEL=P<
uADV one	PB
uADV other	B;CC
uADV people	A=HB
uADV rates	H9PD
uADV right	C<JA
uADV so	AAP<
uADV than	A=PC
uADV that	AC
uADV the	BAC<H<K=PB
uADV they	B=NC
uADV thing	ABP<
uADV together	KCN<
uADV was	PC
uADV we	B=C;F=HAK;NF
uADV when	A<CCKA
uADV will	PB
uADV with	AB
uADV working	A<HBKAP=
uADV world	A<HC
uADV would	CBH=K=
uADV you	ABDAF=H<NB
uADV young	B;CEN=
uADV —	HBP=
uAUX !	LCP=
uAUX "	HALBP:
uAUX &	ABC<HA
uAUX '	A=HC
uAUX ,	ACBAC=DAJ=L<N<PA
uAUX --	ADH=P<
uAUX .	AGBBC9H<J=KCL<N;PA
uAUX ..	AAP<
uAUX 2	ABHAP;
uAUX :	AAB=C<H;LCPC
uAUX ;	ABP<
uAUX >	H;LAPA
uAUX ?	A<DALAN=
uAUX a	ABB=
uAUX able	A<CB
uAUX about	AEH<
uAUX after	H=PB
uAUX again	A;CAHA
uAUX all	HDP:
uAUX an	A=PB
uAUX and	C;H=PA
uAUX around	H=PB
uAUX as	C<NAPB
uAUX away	CAHAP;
uAUX before	ACH=P=
uAUX but	AAP<
uAUX by	ABH;JAPA
uAUX clear	A<CAHA
uAUX different	B=CAF=NB
uAUX do	HEP;
uAUX down	AAC=PB
uAUX each	HCP<
uAUX economic	A<CC
uAUX enough	A=CBHBP;
uAUX even	HB
uAUX for	AAC=H:PB
uAUX from	ACH9L=PC
uAUX good	HCP;
uAUX got	A=HC
uAUX government	FBN<
uAUX greater	HB
uAUX happy	HB
uAUX him	ADP<
uAUX i	A=H=K=LCNAPA
uAUX in	ABC=H;PB
uAUX is	A<BCC<HHP6
uAUX it	ACH;NA
uAUX its	ADH=P=
uAUX like	HBP=
uAUX mean	KB
uAUX money	FCK=
uAUX more	A=BAHBP<
uAUX nation	FBK=
uAUX now	F<KB
uAUX of	ACH=L;PB
uAUX off	C=PB
uAUX on	AAHAP<
uAUX once	KB
uAUX or	ADP<
uAUX other	ABH=
uAUX our	HFP:
uAUX right	A=HCP=
uAUX security	HBL=
uAUX since	ABH=
uAUX support	ACP<
uAUX taken	H<PB
uAUX than	C<
uAUX that	ACD<H<PB
uAUX the	ADDAJ=P<
uAUX their	H<
uAUX them	HBP;
uAUX these	ABP=
uAUX they	AB
uAUX this	ABP=
uAUX to	ABC9F=NBPC
uAUX today	C=PB
uAUX together	F=H=PC
uAUX two	B<CB
uAUX u	F<KB
uAUX up	ADH<P=
uAUX us	HBP=
uAUX we	FAH;K=NAPC
uAUX what	ABP=
uAUX when	ACC=P=
uAUX who	H<PB
uAUX will	HBP=
uAUX with	ABD<H:LCPB
uAUX without	AAP<
uAUX you	EAH<K=
uCCONJ !	A=H;PC
uCCONJ "	KALBP;
uCCONJ #	H=LC
uCCONJ 's	F=KB
uCCONJ (	HCL<
uCCONJ ,	AACAEAH=LAP:
uCCONJ .	AEC<K=LAP=
uCCONJ :	H<LBP=
uCCONJ >	L=PB
uCCONJ ?	ABH;
uCCONJ @	HAL<PA
uCCONJ a	H6PI
uCCONJ all	B=C:PG
uCCONJ an	C=H<PB
uCCONJ and	ACLAP<
uCCONJ are	HDL=P<
uCCONJ at	ABC=
uCCONJ authorities	HB
uCCONJ by	ACC=P<
uCCONJ care	ACC=H=
uCCONJ conservation	H<LB
uCCONJ did	L:PD
uCCONJ during	LAP<
uCCONJ each	BAH<
uCCONJ enough	A<CB
uCCONJ every	H:PE
uCCONJ families	A<HAPA
uCCONJ for	ABP=
uCCONJ gas	HAP<
uCCONJ great	C<HB
uCCONJ her	HBP=
uCCONJ i	A=HC
uCCONJ international	ADP;
uCCONJ into	HBP=
uCCONJ is	ABF=KA
uCCONJ its	HDP:
uCCONJ jobs	A=HBP=
uCCONJ man	AAFBN=
uCCONJ means	F;KDN=
uCCONJ my	H;PC
uCCONJ nations	ABP=
uCCONJ new	PB
uCCONJ of	ABC<F<IBKBP:
uCCONJ pay	B;NC
uCCONJ resources	A=HC
uCCONJ rights	HBP=
uCCONJ social	HBL=
uCCONJ spending	A=PB
uCCONJ tax	H<PC
uCCONJ technologies	A<HALA
uCCONJ the	BCDAH2PI
uCCONJ their	HB
uCCONJ these	H<PB
uCCONJ those	BAH<J=PC
uCCONJ to	AACAH=P<
uCCONJ tonight	FBK<
uCCONJ trade	HB
uCCONJ weapons	H<PB
uCCONJ you	H<K=NAPA
uDET !	A.HM
uDET #	AAB<CB
uDET '	ABH;LA
uDET 's	HFKAL7
uDET (	H<PA
uDET )	A<HDL<PA
uDET ,	A=BAC=HEP<
uDET -	A<HAL=PA
uDET --	A<
uDET .	A-BAHMI<LCPC
uDET ...	A<HCL;PC
uDET ....	A=HC
uDET 3	AAC;
uDET :	A;HCLBP<
uDET ;	H;PF
uDET >	A;FBHBL=PA
uDET ?	A3HLKAL:
uDET a	A9DCEAHB
uDET administration	H=LB
uDET again	HCL<
uDET against	A<HB
uDET album	HBL<
uDET amendment	A=C<HD
uDET america	HDL=P<
uDET american	C<H<LBPD
uDET americans	ACH;
uDET and	HCK:PA
uDET anniversary	A=KB
uDET are	A;FAHAP=
uDET area	ABC=
uDET army	HBP=
uDET as	A=CAHBL<
uDET assembly	A<LB
uDET at	A:HHLAP:
uDET away	A;CB
uDET back	A:HE
uDET before	A=HB
uDET began	A<HB
uDET better	A;HB
uDET boy	AB
uDET branch	AAH<
uDET brothers	A=H=LC
uDET budget	LBP<
uDET business	AB
uDET by	A;C=HAPC
uDET called	A<HB
uDET campaign	H<LB
uDET can	A<HB
uDET center	HBL=
uDET century	ADL<
uDET chapter	ABL<
uDET child	AAH<
uDET choice	ADH=P=
uDET class	AHBBH9L=P=
uDET clean	CCL=P=
uDET coast	AAHBL<
uDET commitment	AEH:
uDET community	H<LA
uDET comprehensive	A<CB
uDET conference	A<LA
uDET congress	A9C=H<IAKH
uDET country	ABH=
uDET course	ABH=
uDET criminals	ACP:
uDET decade	ABH=
uDET defense	A=H<LE
uDET department	A:LE
uDET direction	ADH=L<
uDET do	A=LB
uDET down	HBP<
uDET east	A<CCH=LA
uDET economic	A:CC
uDET economy	AHH:L=
uDET education	A<LB
uDET effort	ADH;
uDET efforts	A=HDP=
uDET end	A=CBL<
uDET enemy	ACH=P=
uDET environment	ABH<
uDET era	ADH=L=
uDET ever	A;CD
uDET every	H<PC
uDET executive	A=LB
uDET families	ABH=
uDET federal	A=H=LAPB
uDET few	A8CEH=PC
uDET field	HBP=
uDET first	A<CB
uDET flag	A<HB
uDET food	C=H=LDP=
uDET for	A8C=HFLDP<
uDET forces	HEL=P=
uDET formula	AB
uDET foundation	ABH=
uDET from	C=HBLBP9
uDET future	A9BACE
uDET game	AAHAL<
uDET general	A;CB
uDET generation	AAL<
uDET gets	HC
uDET global	A=CBHA
uDET goals	ABH=
uDET growth	ABP=
uDET gun	A;HA
uDET guy	ACH;
uDET have	A=HDL<
uDET he	HB
uDET health	ACL=P=
uDET high	PB
uDET hour	ABH=
uDET house	LBP=
uDET housing	ABC<H<PB
uDET human	HBP=
uDET i	C;HCL=
uDET idea	ABL=
uDET in	A8C9HCI=LCPF
uDET income	ABH=
uDET industry	A;HD
uDET initiative	ADC=L<
uDET institutes	A<LB
uDET interests	A<PB
uDET is	C=K=PD
uDET islands	H=LB
uDET issue	ACH=P=
uDET issues	ADH;
uDET job	H=PB
uDET jobs	C<HA
uDET known	A:HC
uDET lady	A;C<HG
uDET land	H=LB
uDET leader	ACH<
uDET leaders	ABH=
uDET legislation	ACH=L=
uDET level	ACH=L=
uDET lie	A<LB
uDET life	LB
uDET like	A=HB
uDET line	PC
uDET major	A;CC
uDET man	H;LB
uDET market	ACH;
uDET middle	ABH<
uDET military	A=CBH=
uDET millennium	ABL<
uDET million	A<HB
uDET minimum	AB
uDET minute	KC
uDET months	ACH<
uDET nation	AAH<PA
uDET national	A=CBHAL<
uDET nations	H;LAPA
uDET nato	A<PB
uDET new	A<CC
uDET news	H<
uDET night	LB
uDET nor	A=PB
uDET now	HB
uDET number	ABC=
uDET of	A;C;HHK=LC
uDET off	HCL;
uDET oil	AAH8LD
uDET on	A:HGP=
uDET one	C<H=L=PD
uDET ones	ACP<
uDET opportunity	ABH=P=
uDET or	A;BAHCK=L=PC
uDET order	H:LAPD
uDET out	A<HEL<P=
uDET over	C=HFP<
uDET parent	ADH<L=
uDET park	H=LD
uDET part	AAC;HA
uDET partnership	ABH<
uDET past	A<CB
uDET people	H=LBP=
uDET perfect	A<CB
uDET period	AB
uDET point	HBP<
uDET president	ABH;LA
uDET price	ABH8LA
uDET private	A;CAHA
uDET process	A=L=PD
uDET program	C=HDL=P=
uDET programs	H=PB
uDET public	A:CAHA
uDET purpose	ACH=P=
uDET rate	ACL<
uDET reason	ABH=
uDET relationship	AAHAP<
uDET right	AEH:P=
uDET rights	A=H<LD
uDET road	H=LB
uDET rock	AAH<
uDET room	H=LCP=
uDET run	ADC=H=
uDET season	A:KBPC
uDET security	H=LB
uDET service	A=LB
uDET set	C=LB
uDET several	A9CE
uDET show	ACH;
uDET since	A<HD
uDET single	A;CDHAP=
uDET society	ABH=
uDET space	ABH=
uDET spirit	AB
uDET stand	KBN=
uDET standard	A<CB
uDET start	HBL;
uDET state	H<LA
uDET states	H<IBP=
uDET step	HCL<
uDET steps	ABH=
uDET story	ABC=
uDET strategy	AAH<
uDET struggle	AEC=H=
uDET system	A<HAPA
uDET tax	H=LB
uDET teacher	ABH<LA
uDET term	ABC=
uDET test	ABH<
uDET that	A;C<HF
uDET the	A<BAC<FAHB
uDET they	A<HG
uDET thing	ADH:
uDET threat	H<PA
uDET time	H;KBLA
uDET title	AB
uDET to	A:B;HFI=LB
uDET today	A=LB
uDET tomorrow	HDL;
uDET tour	ABH:LA
uDET track	ADB=P<
uDET trade	H<LA
uDET united	AAH=IBL<PA
uDET until	A=HB
uDET up	A:HCL=PC
uDET us	A<HB
uDET very	HBL<
uDET war	HCP=
uDET was	A=HFL;
uDET way	ACC=H=
uDET we	A=BAC=HEK=L=NAP=
uDET weapons	A<LC
uDET well	A;CA
uDET west	HBL=
uDET what	A<PA
uDET when	A=BBC=HC
uDET which	HBL<
uDET who	A=HC
uDET will	HDL=
uDET with	A7C=HFLA
uDET without	A=HB
uDET woman	ACH<
uDET worker	AAF=H<LB
uDET working	A<CA
uDET world	AGH:LBP;
uDET worthy	A<HA
uDET would	A=HBL=
uDET year	AAIAKAL=P<
uDET years	H<LA
uDET you	A;HFL=
uDET young	A:CAHA
uINTJ !	A=H<PD
uINTJ .	H;LBPA
uINTJ ?	H<LB
uNOUN !	CAD=GAL;
uNOUN "	BAC=H<PC
uNOUN #	JAK<L;NAOA
uNOUN &	AALBP;
uNOUN '	L<PA
uNOUN 's	H<KALB
uNOUN (	ABF=KALAP9Q=
uNOUN )	AAH;LA
uNOUN *	H;PB
uNOUN ,	CBF=NAQA
uNOUN -	H;PBQ=
uNOUN --	H=PB
uNOUN .	ACB<CAGAK<NA
uNOUN ...	AAH=LBP=
uNOUN ;	CAP<
uNOUN >	L;OBPB
uNOUN ?	BAC=L=PB
uNOUN @	A=JBK=LCP=
uNOUN a	BBF=HBJ=K:NCPA
uNOUN about	HBP<
uNOUN act	BAH<J=LB
uNOUN action	B;JC
uNOUN address	F<KB
uNOUN against	H<PA
uNOUN ahead	H=PB
uNOUN all	A=BBJ=K;NC
uNOUN along	ABP<
uNOUN already	F=KB
uNOUN america	BAJ=KFN9
uNOUN an	BBHAJ<K<NB
uNOUN and	ABBBH=IAJ9P=
uNOUN answer	HBL=
uNOUN any	BAHBJ=K=NAP=
uNOUN are	AAB=F=KFL<N=
uNOUN available	A=LB
uNOUN because	H<PB
uNOUN being	BDHBN:P<
uNOUN benefits	FDK;
uNOUN best	K<NB
uNOUN better	B;HAJB
uNOUN bring	A=B=CBJA
uNOUN business	BBJ<
uNOUN but	HBL=
uNOUN by	ABH=L=
uNOUN carry	KBN<
uNOUN cause	KBN<
uNOUN causes	FCK;
uNOUN church	FBH=K=LAN=
uNOUN clean	B=JAK=NB
uNOUN clear	H=PB
uNOUN climate	BBJ<
uNOUN come	H=KB
uNOUN continued	B<NB
uNOUN could	F=H<KCLBN=
uNOUN did	HBKBL=N=P=
uNOUN do	B<GAH;JBLD
uNOUN does	HAP<
uNOUN down	AB
uNOUN each	BAF<J=K=NDPB
uNOUN efficient	A<CB
uNOUN ensure	B<F=JBKA
uNOUN ensures	F<KB
uNOUN even	H=PB
uNOUN ever	B=JBKA
uNOUN every	BAHBK;NC
uNOUN everything	B;H=NCPA
uNOUN expand	B<JB
uNOUN families	AAFCK;
uNOUN feed	FBK<
uNOUN food	BB
uNOUN for	ADCAH=L=P<
uNOUN foreign	BBJ<NB
uNOUN freedom	BAFDJ=K<N<
uNOUN funds	FCK;
uNOUN gas	H=PB
uNOUN gives	F<HBKB
uNOUN government	BAJ=K<NA
uNOUN greater	BBJ<
uNOUN had	F=K<ND
uNOUN has	B=C=LANB
uNOUN he	HAKEN<
uNOUN help	B;JAKC
uNOUN her	H=J=NAPB
uNOUN here	C=HBP=
uNOUN high	B=CAK<NA
uNOUN honor	B<JB
uNOUN hope	B9NE
uNOUN housing	BDJ<
uNOUN how	C=H=PB
uNOUN human	CBJ=
uNOUN i	A=KGN;
uNOUN if	K<LANA
uNOUN in	CAF=KAL<Q=
uNOUN increase	B=FBJAK<
uNOUN independence	BBJ<
uNOUN invest	B<JB
uNOUN is	CBKBLAN<P=
uNOUN it	HCJ=KHL=N9P<
uNOUN justice	BCJ;
uNOUN la	BBJ<
uNOUN large	BBJ=
uNOUN laws	HCP=
uNOUN leaving	B<NB
uNOUN legislation	HBP=
uNOUN like	AC
uNOUN lives	FBK<
uNOUN long	BBN<
uNOUN make	B<F=JBKA
uNOUN makes	F=KB
uNOUN many	B=CAF=NAPB
uNOUN me	AAJ<NB
uNOUN might	HBKAN=P=
uNOUN more	BBJ;
uNOUN much	K<NB
uNOUN my	AGBCH9J<NBP<
uNOUN needs	HB
uNOUN new	A<BAHAJ=NA
uNOUN not	B=H<JAPB
uNOUN of	CCF<
uNOUN offer	FCK<
uNOUN oil	BALB
uNOUN open	B=JAK=NB
uNOUN other	BAJ=K<
uNOUN our	AABAF=H=J=K;NAPA
uNOUN outside	BBJ<
uNOUN party	B<JB
uNOUN peace	BCHCJ;P=
uNOUN people	B<H=JBPB
uNOUN permanent	NB
uNOUN policy	HAL<
uNOUN programs	B<JB
uNOUN progress	B<JB
uNOUN research	HDP<
uNOUN respect	FBK<
uNOUN return	HBL<
uNOUN root	FBH=K=
uNOUN rural	BBJ<
uNOUN saving	B<NB
uNOUN says	F=HAKCN=P=
uNOUN school	A<LB
uNOUN sets	FBK<
uNOUN she	B=KD
uNOUN show	FBK<
uNOUN some	BAJ=K=NB
uNOUN sound	H<PC
uNOUN spending	BCN=
uNOUN spur	B<JB
uNOUN state	BBJ<
uNOUN stop	B;HC
uNOUN strong	BBJ<
uNOUN such	BBJ=
uNOUN system	H<LB
uNOUN teach	KBN=
uNOUN terrorist	BBJ<
uNOUN than	CBP=
uNOUN that	BCCBF<H=J<NA
uNOUN the	AABBCAF:J;K9NDPA
uNOUN their	ABBBC=J<NAP=
uNOUN them	AABAH<
uNOUN there	BAF=K8NE
uNOUN these	BCJ;K=NA
uNOUN they	B=C=KF
uNOUN things	BBJ<
uNOUN this	BBC=J=K;ND
uNOUN those	BCH=J;K=NAPA
uNOUN time	B:JD
uNOUN trade	HBP=
uNOUN under	BBJ<
uNOUN use	FCK;
uNOUN was	C=HDL=
uNOUN we	BAC<I=KJN7
uNOUN were	HBKDP:
uNOUN when	CBPA
uNOUN which	BBJ<
uNOUN while	K=NB
uNOUN will	CBF=
uNOUN with	AEB=L:
uNOUN work	B=FAJBK<
uNOUN workers	AB
uNOUN working	B<NB
uNOUN world	BBJ<
uNOUN you	KEL<N:PA
uNOUN young	BDJ=N<
uNUM "	H<LB
uNUM '	H<LBPA
uNUM )	HEI=L=P<
uNUM ,	LCP<
uNUM -	HB
uNUM .	A<CAFAP<QA
uNUM 1	HCL;
uNUM 2	HCL=P=
uNUM 3	H<LC
uNUM >	HAL:
uNUM a	HB
uNUM american	AAHAL;
uNUM americans	HBP<
uNUM for	BAH=L=PB
uNUM have	H=LB
uNUM in	A<CALA
uNUM increase	A=HB
uNUM message	A=LB
uNUM my	A=HB
uNUM nations	A=HB
uNUM of	HAP;
uNUM people	HB
uNUM that	HCP=
uNUM the	HAP;
uNUM this	HBP<
uNUM to	H=LB
uNUM was	CBH=
uNUM were	HB
uNUM years	AB
uPART !	H;LD
uPART ,	AABAC8HCL:PB
uPART .	ACL;P=
uPART ...	HDP;
uPART >	ACC=H=KALCP:
uPART ?	AAHBL=P=
uPART @	HBP<
uPART a	AAD<
uPART are	HBP<
uPART by	H<PB
uPART environmental	A<CB
uPART every	HBP=
uPART federal	HAP<
uPART from	H=PB
uPART good	FBK=
uPART health	FBK<
uPART himself	AB
uPART how	A=CDP=
uPART i	K<NAPC
uPART is	HFL=
uPART it	CAF=H<KANB
uPART just	H=PB
uPART me	A<HEP<
uPART my	ABB=
uPART na	HB
uPART of	A<C=LC
uPART on	HAP<
uPART one	A=F<HAKB
uPART or	C=HB
uPART out	A=PB
uPART that	AAB<DAH:
uPART the	A<C<KB
uPART there	H<PB
uPART this	BAH<PB
uPART tonight	H;PC
uPART until	H<PB
uPART we	CBN<P=
uPART with	DBH<
uPART would	ABP<
uPART you	CAH<LC
uPRON #	AAH;LA
uPRON &	H;L=PF
uPRON '	A=HIL<P9
uPRON 's	HBL<
uPRON ,	A;BBDAPDQ=
uPRON --	HBP=
uPRON ...	H<LA
uPRON :	ABHBL;
uPRON >	G=HALBP;
uPRON ?	P<
uPRON a	A;HBLBP=
uPRON about	H<PA
uPRON album	LB
uPRON also	LBP;
uPRON america	K=NAPB
uPRON and	A<PC
uPRON as	A<CA
uPRON at	HAKAL=PB
uPRON be	GAP<
uPRON by	H;LB
uPRON cannot	HBL=
uPRON child	A<HAPA
uPRON could	HAK;L=NC
uPRON domestic	ACP=
uPRON economic	PB
uPRON efforts	H<PB
uPRON energy	H=PC
uPRON even	HBKBN=P=
uPRON for	ABC=
uPRON forces	H=LC
uPRON freedom	HBL;
uPRON great	A;CD
uPRON has	HHP7
uPRON help	B<NB
uPRON here	KAL<NA
uPRON house	A=LB
uPRON i	HCNAP=
uPRON in	A=HBL;PA
uPRON interests	AAH;PA
uPRON it	BAC=LCN<
uPRON make	LBP<
uPRON me	ABH:
uPRON met	A;CAPA
uPRON more	FBP=
uPRON my	BBJ=
uPRON national	ABH<
uPRON needs	H;LB
uPRON new	ABLBP<
uPRON nothing	BCF=K=
uPRON off	HCP<
uPRON on	A<PD
uPRON once	H=LCP=
uPRON one	B:CDP=
uPRON or	AAH=PB
uPRON our	AABAP<
uPRON over	A=LB
uPRON plan	B<JA
uPRON protects	HBP=
uPRON republicans	F=NB
uPRON s	QB
uPRON should	HAP<
uPRON social	AAHAP<
uPRON state	AB
uPRON that	B<H=L<PF
uPRON the	ABB=HBJ=
uPRON them	ABHBP:
uPRON there	HDP:
uPRON these	HGP9
uPRON this	A<HC
uPRON time	ACH=
uPRON to	A;DCF=H=KAL<PB
uPRON today	H<PB
uPRON too	A<
uPRON warriors	PB
uPRON was	LCP<
uPRON we	ABH<K=
uPRON whether	HCP<
uPRON with	H=QC
uPRON work	AAH=L=PB
uPRON you	LBP=
uPROPN !	AFF=KAL=P=Q=
uPROPN #	HAL<PA
uPROPN &	HBP<
uPROPN (	C=LB
uPROPN )	L<
uPROPN ,	C=GAH<LAQB
uPROPN .	ABH=IALA
uPROPN ...	LBP=
uPROPN >	A=FBPB
uPROPN a	HEL=P=
uPROPN about	HCP;
uPROPN and	H<LB
uPROPN at	ABH=
uPROPN base	H;LC
uPROPN being	B<H=NB
uPROPN city	ABH=
uPROPN class	A=HC
uPROPN club	L=PB
uPROPN commitment	HBP<
uPROPN corps	PB
uPROPN did	ADH=P=
uPROPN force	H<LB
uPROPN fund	H<LB
uPROPN has	A=PC
uPROPN have	KAL<PA
uPROPN he	H<NAPC
uPROPN her	B=NB
uPROPN hi	L=QB
uPROPN ii	H=LBQ=
uPROPN increase	IBL=
uPROPN initiative	H;LA
uPROPN into	ADH<LAP<
uPROPN is	H=K=PC
uPROPN it	B;HALANA
uPROPN love	L<QB
uPROPN make	B;L=NAPC
uPROPN man	HBL=Q=
uPROPN me	PB
uPROPN move	F=LB
uPROPN not	HAP<
uPROPN now	HB
uPROPN of	CAH;
uPROPN on	AAH=LB
uPROPN or	H=LB
uPROPN park	L<PB
uPROPN passing	B<NB
uPROPN payne	L;QC
uPROPN plan	H;LC
uPROPN speers	LBQ<
uPROPN summit	A=LB
uPROPN tax	A=HCL=
uPROPN that	BAH;LBPB
uPROPN the	D=HAJBK<N=P=QA
uPROPN them	H<PB
uPROPN to	IAQB
uPROPN too	DBH=P=
uPROPN trade	H=LC
uPROPN up	AAH;
uPROPN was	H;LC
uPROPN will	AALCP<
uPROPN with	A=HCL<
uPROPN x	H=PB
uPROPN you	L<PB
uPUNCT !	DAG=L=QB
uPUNCT "	ABC=PB
uPUNCT #	IAL=P<
uPUNCT &	HCL=P<
uPUNCT '	ABD=
uPUNCT 's	N<PA
uPUNCT (	AAH;LDP=
uPUNCT )	BBC=IBL=N=
uPUNCT ,	ABCBHAQ<
uPUNCT -	ABH=OAP=QB
uPUNCT .	A=B=CBGCP<Q<
uPUNCT ..	HCL=
uPUNCT :	C=HAI=LC
uPUNCT ;	H<
uPUNCT >	AALAP;
uPUNCT ?	AAH<LDP=
uPUNCT _	G=H;LE
uPUNCT a	BCF=KAL;
uPUNCT about	HBP=
uPUNCT against	H=PB
uPUNCT always	B=CBN=
uPUNCT america	H<K<NBPB
uPUNCT americans	A;LAPA
uPUNCT and	AB
uPUNCT are	B<FAH=NC
uPUNCT as	AABBH=
uPUNCT been	DBP=
uPUNCT bill	HC
uPUNCT by	ABHCL=P;
uPUNCT cannot	F=KCN=
uPUNCT city	CAL<
uPUNCT country	C=FBK=LA
uPUNCT do	NB
uPUNCT down	HB
uPUNCT everything	HB
uPUNCT fact	BCJ;
uPUNCT first	ACH<
uPUNCT from	LAP<
uPUNCT good	HAL<PB
uPUNCT government	F<HBKAL<
uPUNCT guests	HCP<
uPUNCT hard	CBH=
uPUNCT has	CBH<KAN=
uPUNCT have	ABHBL;P<
uPUNCT he	K=NB
uPUNCT health	HB
uPUNCT here	H=PB
uPUNCT hope	A<PA
uPUNCT i	A=B=CAFBGBQ=
uPUNCT if	CCF=H<L;
uPUNCT in	BBFAKAL=N;
uPUNCT issues	ABL=
uPUNCT it	B;K;L;NGPE
uPUNCT its	AAF=HBL;
uPUNCT like	H:LBPA
uPUNCT long	B;CANA
uPUNCT may	KCN=
uPUNCT me	A=B=HAJBLAP=
uPUNCT men	H=LB
uPUNCT more	BBHBJ<P=
uPUNCT music	HCP<
uPUNCT must	H=KALBN=
uPUNCT my	H=PB
uPUNCT need	H<JCKBL<
uPUNCT not	F=NB
uPUNCT nuclear	A<BACBJ=
uPUNCT of	A<LBP=
uPUNCT old	L=PC
uPUNCT on	ACC=F=L<PA
uPUNCT other	CCN=
uPUNCT out	A=HALBP<
uPUNCT power	HDP<
uPUNCT president	B=FCH=K<LA
uPUNCT reform	HBL<
uPUNCT room	L=PB
uPUNCT school	ABL=
uPUNCT schools	ABP=
uPUNCT service	HCL;
uPUNCT some	BCF=N=
uPUNCT spur	ACH=
uPUNCT tax	BBH=L=
uPUNCT than	H=LD
uPUNCT that	CAHAL<
uPUNCT the	AACAHAP<
uPUNCT them	AB
uPUNCT then	B<CAH<PB
uPUNCT there	BBL=
uPUNCT they	BACCF<K=L=NBP=
uPUNCT this	JCLA
uPUNCT those	A=BAHCLAP<
uPUNCT time	A=HB
uPUNCT today	HBL<
uPUNCT took	HAP<
uPUNCT up	H<KC
uPUNCT was	B=C<H;KBLBNBP<QB
uPUNCT we	CDHAK;L<NCQ=
uPUNCT well	CB
uPUNCT who	H=PB
uPUNCT will	GALAP<
uPUNCT wo	F=KBN=
uPUNCT years	ICL<
uPUNCT you	B:HBK=L=ND
uPUNCT your	PB
uPUNCT ”	HAL<OB
uSCONJ ,	PB
uSCONJ .	A<HALA
uSCONJ a	KAP<
uSCONJ families	A=H=PB
uSCONJ from	HBL=
uSCONJ of	AAH<
uSCONJ the	A=H=PC
uSYM !	ADH=L=
uSYM &	LB
uSYM '	LBP=
uSYM (	HEL8PA
uSYM *	HBLAP<
uSYM ,	A=FAHAIAP;
uSYM -	HCI=P=
uSYM ..	LB
uSYM :	H=IAL=PC
uSYM >	ABI<L=OA
uSYM ?	ABH=
uSYM @	H:IBLCQ=
uSYM _	DAH=I=KCL<PB
uSYM a	H<PB
uSYM are	H=LC
uSYM but	H<LB
uSYM do	HCL;
uSYM go	HBL=
uSYM has	H<LB
uSYM hi	HALBP=
uSYM i	AGCAH;I=
uSYM if	H=LB
uSYM is	H=LC
uSYM it	LCP<
uSYM on	IB
uSYM thank	HAL;
uSYM that	HBP<
uSYM the	HCL<
uSYM we	H=LB
uSYM were	IBL=
uSYM what	HCL<
uSYM you	LBP<
uVERB !	C=F<GAKC
uVERB "	H=K<NBPB
uVERB #	A=C<HBJA
uVERB &	A=HALBP=
uVERB '	BBH9J<LAPC
uVERB 's	CBH;K;NC
uVERB )	H;LB
uVERB ,	A=BACAF<G=J=K;NH
uVERB .	B=CBF8G=H=IAKAND
uVERB 1990	BBL=
uVERB :	A<BAF=KAL=PA
uVERB >	A<B=GAJBPB
uVERB ?	A=CBF=LAPB
uVERB a	A=BCFAJ=
uVERB about	H=PB
uVERB actions	ABP<
uVERB against	ABL=
uVERB aggression	ABP=
uVERB air	ACC=H=
uVERB all	BBJ<
uVERB an	BCH=
uVERB and	B;CEF<HAJ=KDL;M=PA
uVERB at	BCH<J;K<NAPC
uVERB away	PD
uVERB back	A<CC
uVERB bank	ACP<
uVERB be	B<F<JBKCN=
uVERB bed	B<JB
uVERB being	B<NA
uVERB better	A<
uVERB bipartisan	A<CB
uVERB both	BBJ<
uVERB but	A;BAF;HAJ=KBPA
uVERB by	CDJ<
uVERB ca	HBP=
uVERB can	KBN<
uVERB college	BBHAJ<P=
uVERB congress	BDFCJ:K;
uVERB continue	F<KB
uVERB control	A<HB
uVERB countries	AEH=P<
uVERB country	FCK=N=
uVERB day	A=HB
uVERB done	F:KFN=
uVERB down	H;LAPA
uVERB drugs	C=HB
uVERB enough	H<PC
uVERB every	AABBC<HAJ<K=
uVERB everything	KDN:
uVERB families	AHH=P:
uVERB far	B<CBF<KB
uVERB first	A<CB
uVERB for	CBK=NB
uVERB funding	AAC<H=LB
uVERB gas	AAL<
uVERB good	A:CDHA
uVERB government	ABC=
uVERB great	BCFAJ;K=
uVERB happen	B=F=JAKDN;
uVERB he	B=NB
uVERB hell	BDJ;
uVERB hope	KEN;
uVERB i	H;KDLC
uVERB in	A=CCF<J<K=NC
uVERB individuals	BBC=
uVERB into	ABB;F<H=KBPA
uVERB investment	ACC=P<
uVERB is	A=CCH:KBLCN:
uVERB it	BEF=J:KBN<PC
uVERB just	A<
uVERB land	FCK;
uVERB law	FAH=PB
uVERB like	C=L=PB
uVERB live	AAB<C=NB
uVERB long-term	A<CA
uVERB me	BCJ;
uVERB medical	A=CB
uVERB more	BBC=J<PB
uVERB my	A<H=LC
uVERB need	F<KB
uVERB not	C=FAHBK=
uVERB of	BACBH<L<PC
uVERB office	BBJ<
uVERB on	A<B=CAF:GCKBL<NAPA
uVERB one	C=H<KB
uVERB ones	ACP<
uVERB or	A<F<KB
uVERB our	A=BAF=H<J=KBL=PC
uVERB over	ABBCF=J;L=
uVERB parts	B;JC
uVERB people	ACB=JAP9
uVERB place	A=LB
uVERB pollution	A=HB
uVERB power	ACH<P=
uVERB programs	ABL=
uVERB progress	ABH=
uVERB said	F=KCN=
uVERB secure	A;CC
uVERB security	A<LC
uVERB small	A=CB
uVERB soviet	A<CB
uVERB spending	ABC=K=P=
uVERB standards	ABH=
uVERB system	FAHAK<
uVERB taxes	ABP<
uVERB terrorist	BBJ<
uVERB that	BCH=
uVERB the	A=B=F=J<KBMBPA
uVERB their	A=BAH=PC
uVERB them	A=PB
uVERB these	AABBJ<
uVERB this	AABAF=H<J:NAPC
uVERB to	A<BBFAIAK;
uVERB tonight	ABBAC;P=
uVERB u	A<CBFAK=
uVERB under	B<CB
uVERB up	H=PB
uVERB very	F<KB
uVERB was	F=HBKCN<P=
uVERB we	FAH<KBN<
uVERB weapons	A<HC
uVERB welfare	BBJ<
uVERB well	B<CA
uVERB with	B=F<KB
uVERB without	CAH=J<
uVERB you	BEC=H=J9KA
uVERB “	HBL=
uX ,	H:LBQB
uX .	H<LAQA
uX >	AAH;LBP=
uX i	LB
u^ !	ABLA
u^ "	L=PB
u^ '	HGK:L<
u^ 's	HCK=
u^ ,	ABCBH=L=Q=
u^ -	C=HCL=
u^ .	HCQ=
u^ 2	B<CA
u^ :	H=IAL=QB
u^ @	ACH=L7PG
u^ a	H<LB
u^ air	A9LF
u^ america	H<LB
u^ americans	AAC<
u^ ask	HBL<
u^ at	ABH9
u^ better	H=LB
u^ bless	HFL8
u^ by	L=PD
u^ city	HEL;
u^ county	LB
u^ day	HBL:PA
u^ every	F=H<KAPB
u^ for	HAL:
u^ from	LB
u^ got	C<H<LE
u^ government	FBK<LBP=
u^ has	H=LB
u^ i	ABCBG<HBKBL9NBO=Q<
u^ if	A=C=PB
u^ important	A=CB
u^ in	AAHAL<P=
u^ interest	A=HB
u^ is	F=H=LC
u^ it	ABCAH=L<PA
u^ just	H<LB
u^ last	AAL<
u^ love	H=LC
u^ me	H<PC
u^ more	B<CB
u^ my	HIL;
u^ needs	ABL;
u^ now	CEH7LA
u^ on	A=PB
u^ out	H=PC
u^ over	ADH=P;
u^ policies	A<HB
u^ policy	A<LC
u^ president	BAHEL9
u^ reform	ABH<
u^ research	AB
u^ rt	A=GBLA
u^ security	ACL9
u^ taxes	PB
u^ the	FBHCJCK=N<P<
u^ them	PB
u^ then	H=LB
u^ there	ADH:
u^ these	H:LBPB
u^ this	CBH=JAL=N=PD
u^ time	HB
u^ to	AEBAL;
u^ too	L=PB
u^ use	HBL=
u^ want	LBP=
u^ was	AAH8LCPA
u^ what	H;LDP=
u^ will	F;HBKCL<
u^ with	BCH<LA
u^ would	HAIAL<
u^ year	AAFBK<
u^ you	A=B<L<NAPB
`;
