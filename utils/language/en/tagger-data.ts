/** Weights of the English tagger, written by scripts/train-tagger.ts. Do not edit. */
export const TAGGER_DATA = `a!	MC
a"	MC
a#	OB
a&	EC
a'	MC
a's	B=H;JML=P<
a(	L=MB
a)	MB
a*	OB
a,	MDP=
a-	MC
a--	MBO=
a.	MDO=
a...	MBO=
a/	OB
a100th	A<KD
a10th	ADK;
a11th	ADK=L=
a12th	AB
a1990s	HCI=
a1st	AFL;
a20th	ACI=
a21st	ADI=
a2nd	ACI<
a3rd	ABL=
a4th	ACL=
a65th	A=KB
a6pr	ICL=
a:	MC
a;	MC
a?	MC
a@	L=OB
a[	MB
a]	MB
a_	QD
aabandon	H=PB
aable	ACH=P=
aaboard	BDC<H=
aabout	BECHH8L=P<
aabove	BEH;
aabroad	A<CKH9L=
aabsolute	ACH=P=
aabuse	HBP=
aaccess	A;PD
aaccident	A:HD
aaccidental	A<HD
aaccomplished	AMP1
aaccording	H:L=PG
aaccountable	ABH<
aachieve	H<PC
aachieved	A<PB
aacknowledge	H<PB
aacross	A=BIH:P<
aact	A=HCL7PE
aaction	H;PC
aactive	ADH;
aacts	H8PF
aactual	H<LB
aadams	H<LB
aadd	A=PC
aadded	A<PB
aaddicted	AKLBP0
aadding	H=PC
aaddition	HBL<
aaddress	H<L;PF
aaddressing	A=PB
aadds	H;PD
aadequate	AEH<P<
aadministration	H=LC
aadmit	H:PD
aadopt	H=PB
aadvance	L=PB
aadvanced	A=L=PE
aadvances	HCP;
aadvancing	H;L=PE
aadvisory	ACH:
aadvocate	HHP7
aaffect	A=PB
aafford	A=H<PE
aaffordable	AEH:
aafraid	ABP=
aafrica	A=H=LC
aafrican	AKL3
aafrican-american	ACL;
aafter	A=BOC;H:L<
aaftermath	H=LB
aafternoon	HBL=
aafterwards	CGH:L<
aagain	CKH;L<P=
aage	LB
aagenda	HC
aagent	A;HALB
aaggressively	A=CB
aago	CFH;P=
aagree	A=H:PH
aagreed	H9PH
aagreement	HIL8P=
aagreements	HBP<
aagricultural	AC
aagriculture	A=HALGP7
aah	GDH=L<
aahead	CJH9P=
aai	DBL;PB
aaid	A=LBP=
aaids	HFL:
aaim	HCP=
aair	A<HB
aaircraft	A=HB
aairports	HBP<
aalbum	HB
aalert	AGH;L<
aalien	ACH<
aaliens	HBP=
aalike	A=B<CHH<P=
aalive	AHH<P:
aall	FNH9P:
aall-american	FCL<
aall-time	HCL<
aallied	ABL;PA
aallies	HDLAP9
aallow	H;PG
aallowing	H=PB
aalmost	A<CEL=
aalone	CJH;P<
aalong	A;BLC<H=L=P<
aalready	A:CIH=L=P=
aalso	CEL=P=
aalternative	A6HH
aalways	CHH;P=
aamateur	ADH;
aamazing	ALH;LAP4
aamended	L=PB
aamerican	A=LB
aamericans	H=LB
aample	ABH<
aancient	ABH<
aanew	A<CC
aanger	HC
aanimal	A=HB
aanniversary	A9HE
aannounce	H=PB
aannouncing	A=PB
aannoying	ALH=P4
aannual	ABH=
aanother	A;C;FQH:K=L=P=
aanswer	A=HC
aanthem	HDL=
aanthrax	HB
aany	A;C=FIL=P=
aanymore	A<CFP=
aanyway	CEH;
aapart	CGH:P=
aapp	HB
aappeal	A=HBP=
aappeals	H=LB
aapplaud	H=PB
aapplause	HALCP;
aapply	C=PC
aappreciate	A;H=PD
aapproach	HEP<
aappropriate	AIH<P9
aapproval	A=HB
aapprove	PB
aapril	H;LC
aarab	AEL;
aarea	HB
aareas	A<HB
aargue	A=H<PD
aarmed	ACH:LCP;
aarms	A=HCP=
aaround	A=BPC=H:L=P:
aarrest	A=HDL=P=
aarsenal	A:HALB
aarts	HALBP;
aas	A=BGCCF=H:L:NEP=
aaside	B<CHH:
aask	H<L;PF
aasks	H<PB
aasleep	AEH;
aassault	HCL=P=
aassembly	C:HD
aassist	H=PC
aassociation	H;LC
aassure	H;PC
aate	A=H<PD
aattached	A=PC
aattack	HDP=
aattacks	HCP<
aattract	H;PD
aauspol	HBL=
aaustralia	H=LB
aauthorize	H8PF
aauthorized	A=PB
aauto	HB
aautomobile	A<HC
aavailable	ADH<
aaverage	AMH5L=P=
aavoid	H=PC
aaw	GDL<
aawake	AEH<P<
aaward	A=C9HELA
aawards	C<HA
aaware	AEH<P<
aaway	A=CKH:L<
aawesome	ADF=H;LBP=
aawful	A=CCH=
aawkward	AEC=P<
ab	HBLCP;
ababy	A<PC
aback	CPH6L<P;
abackground	A=C=HE
abad	ADCBH:
abalance	H=PD
abalanced	AFP8
aball	PB
aban	A<HAPA
aband	B=HD
abank	A<HALB
abanking	A=HCP=
abased	A;PD
abasic	AFH:L=
abasketball	HB
abattle	A=C=HC
abc	CEH;
abear	HBP=
abearing	HDP:
abeat	H8PG
abeautiful	LB
abeauty	HBL=
abecame	H=PB
abecome	H<PC
abecomes	PB
abed	A=HCLAP;
abefore	A<BNC<H=L=P<
abegan	H;L=PD
abegin	H<L=PF
abeginning	A=HFP;
abegins	H<PC
abegun	H=PC
abehind	BJH:L=P<
abelgrano	LCP=
abelief	A=HDL<
abelieve	H=L=PD
abelieves	H:PD
abelong	A<PC
abelongs	H6PH
abeloved	AIP5
abelow	BEH=P<
abench	A=HB
abenefits	HFL=P:
abest	ABCBH:
abetter	AICCH3
abible	A:LD
abiden	H=LB
abig	ACCBH<P=
abigger	AGH9
abilateral	ACH=L=
abill	B=HDLA
abillion	H;IFL=
abin	HBL=
abipartisan	AGH<P<
abirthday	HB
abit	HDLAP;
abitches	HB
abitter	AAH<
ablack	AGH8LEP:
ablame	A;L=PE
abless	A<L=PE
ablessed	PB
ablind	AHH:P=
ablock	A<H;L=PH
abloody	AECBH8P=
ablue	ACH9LB
abobick	H<LD
abody	A=HB
abodyboarding	A<H5LCPH
abold	ACP<
aboldly	CBP=
abond	HB
abook	HEL;
abooming	AHH<P9
aboost	A=H=PE
aborder	A<HD
abored	A<L<PE
aboring	AIH<LAP5
aborn	A<H;L;PK
aborrow	H=PB
aborrowing	HIP5
aboth	A=FJH:
abother	A=C=F=PC
abottom	ABH=
abought	H<PC
abounce	H:PE
abound	A<H=PD
abowling	HBLBP:
abrain	PB
abrand	HB
abrave	AFH=P<
abreak	H:L=PG
abreakfast	HC
abreaking	H=L;PD
abreakthroughs	HCP<
abreathe	H=PB
abridges	HBP<
abright	AFCAH9P=
abrighter	AEC<
abring	A;H<PG
abringing	A=PB
abrings	H7L=PI
abro	HB
abroad	AGC=H:
abroadband	AIH9L<
abroadcast	A:PC
abroadcasting	A<HFLCP7
abroadcasts	HBP<
abroader	AHH9
abroke	H9PG
abroken	A=H:PE
abrother	A7C=HHLB
abrought	H=PD
abrown	ACH<LAP<
abrutal	ABH<
abubble	A<HB
abudget	A=HDP<
abudgeting	A=H:PF
abudgets	HBP<
abuild	A=H;PE
abuilding	HSL9P1
abuilds	H;PC
abuilt	H9PG
abuilt-in	BBH=
abulk	HB
aburden	A=HEP<
aburdens	HBP=
aburning	ACP<
abusiness	A=LCP=
abusinesses	HDP:
abusy	ACH;
abut	EHH<L<
abuy	H<L=PE
aby	A=BJH<L<
acable	A7HELA
acall	A=D=HGL<
acalls	H;PC
acalm	ADH;
acaloi	H=LB
acame	A=H9L=PH
acanal	A<HDL=
acancer	A=HD
acandidates	HCP;
acannot	DGH<P=
acant	A=DFL<P=
acapital	A7HDLB
acapitol	H<LB
acaptain	LBP=
acaptive	AEH9
acapture	L=PD
acar	HEL:
acarbon	HB
acard	HEP<
acarder	H;LD
acare	A=HHL:
acareer	A<HDL=
acaring	AAHDP8
acarry	H<L=PD
acarrying	H=PB
acash	HB
acatastrophic	ABH=
acatch	H:PD
acause	H<L;PH
acauses	HCP;
acavallaro	H<LB
acelebrated	A<PB
acelebration	HBL<
acelebrity	H:LD
acell	HB
acells	HDP;
acenter	HALCP<
acertain	AJC=H:P<
achair	A=L;PD
achairman	H:LD
achallenge	HB
achallenges	HBP=
achallenging	H;PB
achamber	H=LC
achambers	H<LB
achance	ADH:
achanged	A=PB
acharacter	HB
acharge	A=HCP=
acharged	A=PB
acharges	HCP<
acharging	H;PD
acharter	A=HB
acheaper	AJH7P=
acheck	LC
achemical	A.HP
acherish	A=H=PB
achick	A=HB
achicken	HCL=P=
achief	AGH5LB
achild	A=HFL:
achildren	A=HCL=
achinese	A=LB
achocolate	HDP<
achoice	HCP=
achoose	H<PB
achosen	C=H;PD
achristians	H<LB
achurch	HDL:
acited	A<PC
acities	H:LE
acitizen	HGL:P=
acitizens	HCP<
acitrone	H=LC
acity	HIL5
acivil	ABH<
acivilian	ACH=
acivilized	ADP:
aclaim	HBL=
aclaiming	H:L=PG
aclaims	HBP=
aclassic	H;LC
aclean	ADCAH:
acleaner	ADH<
acleaning	A<H=PD
aclear	ABCAH:
aclearly	A:CE
aclimate	A:HEP=
aclock	HB
aclose	AJF=H9P;
acloser	CHH9
acloses	H9PF
aclosing	A<HHP8
acoaching	HFP7
acoal	A;HCL=PB
acocaine	HCP=
acode	H=LC
acold	AGH;P;
acollective	ACH;
acollege	HDP:
acolonel	H<LB
acom	HCL<
acombat	A=HC
acombined	A;PC
acome	A;H9L;PO
acomeback	A=HDL=
acomes	H6PH
acoming	A=L=PD
acommander	LC
acomment	H;PD
acommentary	A6HLL=
acommercial	ABH=L=
acommission	H:LE
acommit	H=PB
acommitment	HDL=P=
acommitments	HBP=
acommitted	A<PB
acommon	AJC=H9P=
acommonsense	AJH6
acommonwealth	H=LB
acommunist	ACH:LA
acommunities	HCP<
acompanies	HEP;
acompany	A;HEP=
acompassionate	A8HIP=
acompete	A<H9PH
acompetition	HBL=
acompetitive	AEH;P=
acompetitiveness	H;LC
acomplete	AEH<P<
acomplex	AFH9P=
acomprehensive	ACP<
acompromise	HB
acomputer	A;HIL;
aconcentrate	H=PB
aconcentrated	AHP6
aconcept	HEP<
aconcern	A<HFL=
aconcerned	ANH<P4
aconcerns	HCP<
aconcrete	ADH;
aconduct	A=H<L=PF
aconference	H9LF
aconfidence	HFL<P;
aconfident	AEH:
aconfirm	H=PB
aconflict	A;HE
aconfront	A=D=H;PG
aconfused	AIP3
aconfusing	AHP6
acongratulations	H<LB
acongress	H5LQP9
aconnect	H=L=PD
aconnecting	A=H=PC
aconnector	H;LC
aconquest	A<HB
aconsecutive	CBH=L=
aconsensus	A=HB
aconsent	A:HGP<
aconsider	A<H;PG
aconsistent	ACH<P=
aconsists	H9L=PG
aconstitution	H7LG
aconstitutional	A<LC
aconsumer	A;HC
aconsumers	HBP<
acontact	A<HC
acontains	H<PB
acontent	A9HDPA
acontest	A8HGP=
acontinent	A:HE
acontinue	H9PG
acontinues	H7L=PI
acontinuing	H;L=PF
acontract	A=HEP;
acontribute	A=H:PG
acontrol	A=HB
aconvention	H;LC
aconvinced	A;PC
acool	H7L<PI
acooperative	ABH=
acope	H=L=PC
acore	A=HEL=P=
acorners	H<LB
acorporate	ALH9L=P:
acorruption	HBL=
acos	HCP<
acost	A<HAPA
acostly	AHC7
acosts	HBP=
acouncil	LB
acounter	AAH=L=PB
acountless	AEC=H;
acountries	HFP;
acountry	A=HEP<
acounty	H;LD
acourage	A=HDP<
acourse	A<CBHBL=
acovenant	A=LC
acover	B<H<L=PH
acoverage	HFP:
acovid-19	I=LB
acrazy	AEH:
acreate	A<H;PF
acreated	A8PF
acreates	H:PD
acreating	H;PD
acreative	AFH9
acredit	HBP=
acreed	HEP9
acrew	HBP;
acrime	A9HFP=
acriminal	ACH;
acrippling	AJH9P:
acrises	HCP;
acrisis	HEL=
acrop	HB
across	A<HAL=PC
acrossing	L=PC
acrucial	AB
acrude	AB
acruel	ADH;
acrumbling	A;H=PD
acry	HAL<
aculture	HB
acure	A:HBL;PE
acures	HBP;
acurrent	AIH6
acustom	A=HB
acut	A=H=PE
acute	ADH;
acuts	HBP=
acyber	A=HCP=
ada	FEH=L=
adaily	AHC:H<
adamn	CGH;L;
adance	H;PC
adancing	HBLBP:
adanger	A=C<HC
adangerous	ABH=
adangers	HBL=
adaring	AGH;P<
adark	ADH:
adarkness	A=HC
adata	HBP=
adate	A=HD
adates	HBP<
aday	HGL8
ade	H;P=QE
adead	AIH8P<
adeadly	AGC7
adeal	A8HHL=
adealing	H=PC
adealt	H;PE
adear	A=CMH9L;P=
adeath	A=HB
adebates	HBP<
adebating	H=L=PD
adebt	A=HB
adebut	HC
adecade	HCL=P=
adecades	HDL=P<
adecember	H:LD
adecency	HB
adecent	ABCBH;P<
adecide	PB
adecisionmaking	H;PC
adeclare	H<PB
adecline	A=HC
adeclining	H;PD
adeeds	HCP<
adeep	ACCAH;P=
adeeper	AFH:
adeeply	CBH<
adefeat	HBP=
adefend	H;PD
adefending	H:PE
adefense	A:HBLEP=
adeficit	A=HCP=
adeficits	HCL=P<
adefine	H<PC
adefining	A=HGP9
adegree	A=HDP=
adeliver	A=H:PH
adelivered	A<PB
ademand	HEL=P<
ademanding	H9PG
ademands	HEP:
ademocracy	HCP=
ademocrat	H;LD
ademocratic	AKL4
ademocrats	H:LD
ademonstrate	A;PC
ademonstrated	A<PC
adeny	H<PD
adepartment	A=H7LJ
adeparture	A=HB
adepend	H=PD
adependent	AEH8LAP=
adepends	H<PC
adepository	A<HA
adescribe	H<PD
adeserve	H;PI
adeserves	H<PB
adeserving	AHH=L=P:
adesign	HBP=
adesire	A=HC
adesperate	AFH=P:
adestiny	A=HCL=
adestroy	H<PC
adetail	HBP<
adetailed	AFP9
adetails	HBP<
adeter	H:PE
adeteriorating	H=PB
adetermined	A=PB
adeterrent	A<HEL=
adevastating	AHH<P9
adevelop	H<PE
adeveloped	A<PC
adeveloping	AAH<PA
adevelopment	LBP=
adevice	HBL=
adictate	H<PD
adid	DHH<L=P<
adie	H;PD
adifferences	HDP:
adifferent	AGH:
adifficult	AHH;P<
adigital	ACH8LB
adignity	HCL=
adinner	A=HC
adirect	AECBH;P:
adirected	A;PC
adirecting	H=PC
adisabled	AFP8
adisadvantaged	ANH<P3
adisagree	H=PB
adisarm	H;PD
adisaster	A<HEP<
adiscipline	A=HB
adiscredited	A:PD
adiscuss	A=PB
adisplaced	A=PB
adisrupt	A<PC
adistinct	ACH;
adistinguished	A;PD
adistrict	A<HBLBP=
adiverse	AGH9
adivide	A<HB
adivides	H9PE
adivision	H<LB
adj	H=L;PF
adm	HBP<
adnt	A=HBLBP=
ado	DJH;L;
adoctor	HFL9
adoes	DIH9P<
adog	HCL;
adoing	A=H;PE
adole	H<L<PF
adollar	A;HC
adomestic	AAH;LA
adon	L9PF
adone	H;L;PI
adont	DEP;
adoor	HFL:P=
adouble	AGCBH:P;
adoubled	A:PD
adown	A;BMH:P:
adownload	L<PC
adr.	H=LB
adrain	HBP<
adrawn	H=PB
adraws	H;PD
adrilling	HDP;
adrinking	HCP:
adrive	A;HFP=
adriven	H:PD
adriving	H:PD
adropping	ABH;
adrug	A;HE
adry	ADH<
adue	ACH;LA
adutch	LB
aduty	A=HB
aeach	FMH;L;P9
aeager	ADH;
aearlier	A9CLH;L<
aearliest	A:CD
aearly	APC2H=P=
aearmark	PB
aearmarks	H7PH
aearning	H<PB
aears	HDP:
aearth	A;LD
aease	H;PG
aeasier	AEC<P=
aeasily	A=CB
aeast	ADC<H:LC
aeasy	AC
aeat	H;L=PE
aeconomic	AEC=H;
aeconomy	A=HFL;
aed	A=LB
aeducate	H<PD
aeffect	A8HG
aeffective	AFH:
aeffectively	A<CB
aefficient	AGH7
aeffort	HCL=
aefforts	HCP<
aeighth	ABH<
aeither	A<C=ELH<
aelderly	ACC:
aelected	H=PB
aelection	HBL=
aelectric	ABH<
aelectrical	A<LB
aelectronic	ABH=
aeliminate	A=H=L=PE
aelite	AEH:
aelse	A=CFH<
aemail	HBL<
aembargo	HCL;
aembassy	A;LB
aemerge	H<PC
aempire	LAP<
aemployed	A<PB
aemployers	HB
aempower	A=H<PD
aempty	ADH:
aen	HB
aenable	A7PG
aenact	H=PB
aencourage	A;H:PI
aencourages	H;PC
aencouraging	ABP=
aend	HELAP8
aendanger	H<PB
aending	A=HBL<PA
aendowment	H:LD
aendure	H:PF
aenduring	ABH<L<PB
aenemy	HBL=
aenergy	A<C=HC
aenforce	H9PG
aenforcement	HB
aengaged	A<PC
aengine	HB
aengineering	A=HFP:
aenhance	H:PE
aenjoy	H=L=PD
aenough	A:B:CNH=
aenrich	A=PC
aensure	A<H:PG
aensures	H<PB
aenter	H;PE
aentering	H<L=PD
aenterprise	A=HD
aentire	AHH:L=P=
aentrepreneur	A=HC
aentrepreneurs	HCP<
aenvironment	HB
aenvironmental	ABH;
aepisode	HBL=
aequal	ACH<
aequip	H<PB
aequipment	HCL<
aequity	H<LB
aequivalent	A;HD
aestablish	A=PD
aestablished	AAH=L=PB
aestimates	HDL=P;
aethnic	ACH=
aeurope	H=LB
aeuropean	LB
aeve	HB
aeven	A=CLH;L=P;
aevening	HDP:
aevent	A:HG
aever	CHF=H;
aeveryday	AKC<H8
aeverywhere	CD
aevidence	A=L<PC
aevil	AGH;L=P=
aevolution	H<LB
aexact	AFH:P=
aexample	A:HD
aexcellent	ABH<
aexcept	A=BFH=P<
aexcess	AEH9
aexchange	HBL=
aexcited	AFP7
aexciting	AHH=P8
aexclusive	A;LC
aexcuse	A=HB
aexecutive	A8HDLB
aexist	A=H=PC
aexisting	ABH=
aexpand	H<PD
aexpanding	A=H<PE
aexpands	H;PC
aexpect	H<PB
aexpenditures	HCP;
aexpenses	HBP<
aexperts	HBLAP:
aexpire	H=PB
aexports	HEP9
aexpress	H9L9PL
aextend	A=PB
aextending	A=PC
aextra	AEH:
aextreme	AFH<P=
aextremists	HBL=
aeyes	HB
afabric	A<HB
afacebook	LEP;
afaces	H6PH
afacing	H=PB
afact	HDP;
afactory	A<HC
afacts	HCP<
afail	H8L=PI
afailed	A:PF
afailing	ACH;
afails	H:PD
afailure	A=HDP;
afair	AJH8L=P=
afairer	AEH:
afairmont	LBP=
afairness	HBP=
afaith	A<HFL<
afaith-based	LB
afaithful	A6HILAP=
afake	ADH<
afall	HE
afallen	H;PD
afalling	A=H=PC
afalse	ADH=P<
afame	H;LC
afamilies	HCP<
afamily	A:C9HILB
afancy	AFH8
afans	HCL=
afantastic	ABH<
afar	CIH:L;
afar-reaching	H9PH
afarm	A=C=HD
afarmer	A<HB
afast	A:CGH=P=
afaster	A9CKH;
afastest	ADC=H;
afat	ADH:LAP=
afatal	ABH<
afather	A<C<HELA
afavorite	ABH=
afavors	H;PC
afavourite	ACH<
afear	A=HBLA
afears	HBP<
afebruary	LB
afederal	AAH<LA
afeed	HDP;
afeeding	H9PE
afeel	A=H<L<PH
afeeling	A<HGLEP5
afeels	H9PF
afeet	HBP=
afell	H;PE
afellow	A<HGLAP9
afelt	H;PE
afemale	AEH;
afew	AEH<P=
afewer	ACH=
afield	A=HCP=
afields	HCP<
afifth	ADH;
afight	A;PE
afighter	A<HB
afighting	ABH:PC
afill	L=PB
afilm	A=HC
afinal	ACH:
afinally	CC
afinance	HBLAP;
afinancial	ADH=L=
afinancing	A<HKLBP3
afind	A<H;PF
afinding	H<PC
afine	AHCAH;P9
afinest	ABH=
afinish	A=H;L<PH
afinished	A<PC
afire	HBLCP9
afired	A;PE
afirst	AKCCH;L8P;
afiscal	ABH:LA
afish	HFL:P=
afive	A=H=IEL=
afix	H=PC
afixing	H=PB
aflag	HAL<
aflank	HB
aflat	ABH;
afleet	HCL<P=
aflew	H=PB
aflight	LB
afloor	A=HB
aflow	A=HBL=
afly	C<L=PE
aflying	AB
afocus	A=H=L=PF
afolks	HBLBP:
afollow	A<B=H9L<PO
afollowers	HB
afollowing	ACHBL<P:
afollows	H<PC
afood	A<HD
afootball	A=HALBP<
afor	A;BLC;H;L;NEP<
aforce	C;HCLCP<
aforces	HBLBP<
aforcing	H<PC
aford	H:L8PL
aforeign	AIC=H;P=
aforemost	CB
aforever	CEH<P=
aforge	L<PC
aforget	H<PD
aforgot	L=PC
aforgotten	A=H=PD
aform	HGP:
aformat	HB
aformed	A<L=PD
aformer	AKH7
aforms	HALAP<
aformula	HB
aforth	A;B=CD
afortunate	AGH<P;
aforward	A;CJH<P;
afossil	HCL=
afoster	AIC=H9P=
afought	H;PE
afound	B=H:PI
afounder	HCP=
afounders	H<LB
afounding	A=HGLAP7
afour	H=IHL<P<
afourth	ACH;
afragile	ACH<
afrance	H<LB
afrank	AEH;
afrankie	HB
afrankly	A=CB
afraud	A=HC
afree	AGH9I=LB
afreedom	HLL8P=
afreer	AGH8
afreeze	HB
afreight	A:HE
afrench	AJL7
afresh	ACH<
afreshman	HBL=
afriday	A=H8LG
afriendly	ACC<L=
afriends	HFP7
afrontier	A:HD
afrozen	H;PE
afucked	AHLAP4
afucking	A;HHP;
afuel	A=HD
afulfill	PB
afull	AGCAH9P=
afully	CCP<
afunction	H6PH
afundamental	ADH:
afunding	A<HILAP6
afunny	AEH;
afurther	AKE=F<H9LA
afuture	ARH1P;
afutures	HCP=
ag	LB
again	C<HB
agains	HBP=
agame	HBLAP;
agang	HCL=
agas	HBL=
agates	HAP<
agather	C=F=PE
agave	D=H<PD
agay	HBP=
ageneral	H;LB
agenerate	A<PD
ageneration	HCL=
agenuine	AEH<P<
ageorge	LBP=
agerman	ACH=L=
aget	H=L<PD
agets	H8L=PH
agetting	L=PC
agi	ACHAL:
agiant	A<HC
agift	A=HB
agirl	HC
agive	A<HAL<PD
agives	H8PG
aglad	ADC=
aglobal	ADH;
ago	DAL;PD
agoa	HBL=
agod	A=LDP=
agoes	H8PG
agoing	A<PB
agold	A;HB
agolden	ABH=LA
agone	H9L=PI
agonna	HALB
agood	AKCBH6LAP:
agoodnight	LC
agoods	A=HB
agot	H:L=PF
agotta	HBP<
agovern	L=PC
agovernment	H;LEP=
agovernor	LB
agovernors	H:LE
agrab	H<PC
agraduate	A:HB
agraduates	HCL=P=
agramm-rudman-hollings	H;LC
agrand	ABH=
agrant	A:H<L7PP
agrants-in-aid	HB
agreat	AKC=H5LEP:
agreater	AJC=H;P<
agreatest	AC
agreatness	A<HEL=
agrew	A<H=PE
agrey	ABH<
agrief	A=HB
agross	AFH9
aground	A;HFP<
agroundbreaking	AAHBP:
agrounds	HBP=
agrow	H;PF
agrowing	H<PB
agrown	H=PD
agrows	H<PB
agrowth	HCP<
aguess	L=PC
aguiding	AEH;
aguitar	A<HD
agun	HC
aguy	HBL=
aguys	HBP=
aha	LB
ahad	A<DGH<L=
ahaha	GKH7L=P=
ahahaha	GGH:L<
ahail	HBL<
ahair	HBP<
ahalf	CCP=
ahall	H=LB
ahallowed	ACP;
ahand	A=HE
ahandful	A=HC
ahandicapped	A<HILAP7
ahands	L<
ahangover	C=HBLA
ahappen	A<PD
ahappening	A<H=PD
ahappens	H<PB
ahappy	AGH:LBP;
ahard	AKC;H;P:
ahard-working	A;H;PH
aharder	A=CLH8P<
ahardest	A6CI
ahardworking	AKH;P7
aharm	A=C=HFP;
aharry	PC
aharsh	AEP:
ahas	DGH<L<P=
ahate	A=L:PG
ahatred	A=HHP8
ahave	A=DNH<L<P8
ahaving	A=D=H<L=PH
ahead	A;C<HALDPA
aheadache	HDL<
aheaded	PB
aheads	H9PE
ahealing	A=HALBP<
ahealth	A<HBLA
ahealthcare	HBL=
ahealthier	AFH8
ahealthy	AAC=H;LC
ahear	C=H<L<PH
aheard	A=H9L=PI
ahearing	A=HJLBP3
aheart	A=HELAP:
aheat	A=HCP=
aheaven	HCP;
aheavily	CB
aheavy	ACCAH<L<
aheld	H<PD
ahell	HFP9
ahello	GEH=L<
ahelp	H=L<PF
ahelping	A;HBPB
ahelpless	ADH:
ahelps	H:PE
ahemisphere	C:HDK<LB
aher	A=C<F=H:KPL<
ahere	COH;K8P=
aheroes	HDP=
aheroic	ABH=
aheroin	HBP=
ahey	GEL:
ahi	GEH=L;
ahidden	A=H;L<PI
ahide	H=PB
ahigh	AFCBH9
ahigh-speed	HDP;
ahigh-tech	A<HD
ahigher	AFC<H<LA
ahighest	AFH9
ahill	LB
ahills	LBP=
ahip	AAH<
ahire	H=L=PD
ahiring	A=H;PE
ahis	F<H<KJL<
ahistoric	AGH7
ahistory	A8HJP=
ahit	H;PE
ahits	HBP=
ahockey	A<HB
ahold	A=H;PF
aholding	H<PC
aholds	H:PE
ahole	A;HC
aholiday	A=HBL=PA
aholla	HDL=
aholy	AAC<LA
ahome	CFF=HBL9PB
ahomeland	A=HC
ahomes	HBP<
ahonest	AEH;P<
ahoney	H=PB
ahonor	H=L=PD
ahonored	A;HKP7
ahope	HAL7PH
ahopes	H;PD
ahospital	A;HJL8
ahostile	AEH<P=
ahot	ADH:LAP=
ahour	HB
ahouse	H=LB
ahousing	A9HILEP6
ahow	CIH<L;P<
ahowiemandel	HBL<
ahuge	AEH;P=
ahuman	AFH;P=
ahumanitarian	AEH:
ahundred	A;H<IIP=
ahundreds	HBP<
ahunger	A=C=PC
ahungry	ADH:
ahurt	H<PD
ahurting	A<HA
ahusband	HBP=
ai	H=KIL9
aice	LB
aidea	HCP=
aideal	AHH7
aideas	HC
aidentified	A<PC
aidentify	H<PB
aignore	A=PC
aignoring	H=PB
aill	AGH=L=P=
aillegal	ABH=
aim	A=HALBP=
aimagine	A=H;L<PH
aimmediate	ABH<
aimmigrant	AFH:
aimmigrants	HBL=
aimpact	A=HFP;
aimplement	H8PF
aimportance	HDP=
aimportant	AEH=P;
aimports	HCP<
aimprove	H=PD
aimproved	A<PB
ain	BKH;L;P=
ainappropriate	ABL=
ainaugural	A<LB
aincentive	A7HH
aincentives	HDP:
ainclude	A<H:PG
aincludes	H8PF
aincluding	A=H9PG
aincome	A<HGP9
aincomes	HEP9
aincrease	G=HDL=
aincreased	AAL<
aincreasing	AAH7L=PG
aincredible	AAH;LA
aindeed	A=CKH<L<P;
aindependence	HB
aindependent	AEH3LGP=
aindex	A=HCL=
aindicates	H:L;PH
aindividuals	HCP;
aindustrial	ACH<
aindustrialized	ABP<
aindustries	HBL=
aindustry	A=C=HD
ainfants	HCP<
ainfluence	H;LAPD
ainformed	AIP6
ainfrastructure	A:HE
ainherit	PB
ainitiative	A6HHLA
ainjured	A=PC
ainner	ADH<
ainnocent	ACH;
ainnovation	HBL=
ainside	BHH;L=P=
ainsist	H<PB
ainspired	A;L=PF
ainspiring	AFH;P;
ainstead	CJH<L<P<
ainstitute	H<LC
ainstitutes	H<LB
ainsurance	C=HIL=P:
aintegrated	A8PF
aintend	A=PB
aintense	AFH8
ainterest	A3HHPC
ainterested	AKP2
ainteresting	AKH;P8
ainterests	HFL<P=
ainterim	ADH=L<
ainternet	A=LE
ainterstate	ABH<
aintimidate	A=H;PF
ainvest	A;H<PG
ainvestment	A<HEP<
ainvestments	HDP;
ainvests	H;PC
ainvite	A=L=PC
ainvited	A<PB
ainvolved	ANP2
ainvolves	H:PD
aipod	LB
aira	H=LB
aisis	H<LC
aisolated	A:PD
aissue	A=HC
ajackpot	HBL<
ajanuary	A=H<LD
ajill	LB
ajobs	A=HCP=
ajoin	L<PE
ajoined	A;PC
ajoining	HBL=
ajoint	AGH9P=
ajokes	HBL=
ajose	H=LCP=
ajudicial	AAH<LA
ajuly	C;LD
ajumping	A=HB
ajunior	C=HDP=
ajust	A<CNH;L<P;
ajustice	HLL5
ajustin	H=LB
ajustsaying	H=PB
akeep	A=H<L=PG
akeeping	L=PB
akeeps	H:PE
akept	H=PC
akey	AGH:P=
akick	H=PB
akid	A<HA
akids	HCP<
akill	L;PD
akilled	A=PB
akind	HDP<
akinda	CFH<L;
aking	HBLGP5
akitchen	HB
aknew	H=PD
aknock	H<PB
aknow	C:L=PE
aknowledge	HGL=P:
aknown	A<H<PG
aknows	H<PB
ala	HB
alabour	H<LB
alady	A=LD
alaid	H=PC
alake	H<LD
aland	HDL=P=
alandmark	HB
alarge	AGCAH8P=
alarger	AEC=H<
alargest	AB
alast	AIF=H;L8PA
alasting	AGP8
alate	AGCAH<P8
alater	A;CNH9L;
alatter	ADC=H=
alaugh	A=HAPB
alaunch	H;PE
alaw	A=HDP=
alaw-abiding	A=HBLAP=
alaws	HCP=
alay	H<PC
alazy	ABH=
alead	A=C<PG
aleader	C=HHL:
aleaders	HCP=
aleadership	HEL<P<
aleading	AEH6PC
aleads	H<PB
aleague	HALDP;
alearned	A=PB
alearning	H;L=PE
aleast	A;CKH:P<
aleave	L<PF
aleaves	H<PB
aleaving	H=PB
alee	ABH<
aleft	H=L:PG
alegal	H<LB
alegislation	HDL:
alegislative	AEH9
alegitimate	AEH:
alending	HCP=
aless	CGH9P<
alesson	HBL=
alet	H=L;PF
alethal	ABH=
alets	H<L<PD
aletter	A;HE
aliam	HB
aliberal	ABH=
aliberated	AJP4
alibrary	A9HE
alie	L;PD
alies	H8PF
alife	HGL:
alift	H8PH
alifted	A<PB
alifting	HFP8
alight	AJC=H3LC
alightning	A=HBLBP<
alike	BEC:H=L=NC
alikely	ACC<P=
alimit	HCP=
alimited	AHLAP5
alimiting	H<PD
alimits	HBP=
alincoln	H=LB
aline	A=HCL=
alines	HBL<
alink	HBP=
alist	HDL=P<
alisten	L=PC
alistening	H:PE
aliterature	A<HC
alittle	AICCH6P<
alive	A=H9L;PN
aliverpool	LB
alives	HEP;
aliving	HBL=
almao	GCL<
aloan	A=HC
alobby	HB
alobbying	A<H:PF
alocal	AFH;
alock	L8PE
alocks	H:L=PF
alocomotive	A8HH
alogic	A;HC
alol	GHH;L=P=
alonely	AGC7
along	ADB<CCH;
along-term	HGP=
alonger	A8CQH7L=
alook	H=L<PE
alooks	H<PC
aloool	GFH<L=
alord	H<LAPA
alose	A<PC
alosing	H;PD
aloss	HCP<
alost	AAH:L=PF
alots	CBP<
aloud	ABCAH:
alove	A<HJL8
aloved	A:L=PG
alovely	AGC7
aloves	H9PE
aloving	AFLFP3
alow	AGH:P=
alow-income	A:HGLBP;
alower	AKH8P<
alowering	A<PC
alowest	ACCBH:L=
aloyalty	A<HB
alt	HB
amac	HBL=
amad	ACH;LAP=
amade	A=H:PH
amail	HEL;
amain	AFH;LAP<
amaintain	A:PE
amaintaining	H<PB
amajor	AFH9
amajority	HBL=
amake	L=PE
amakes	H:PD
amaking	L=PB
aman	HHL6
amanage	H;PD
amanaged	A;PD
amandate	HB
amandates	HEP9
amandatory	AIH5
amanufactured	A:PE
amanufacturing	A<HJLAP6
amany	AOF<H:L7
amarch	H9LCPA
amarching	H<PB
amarine	AEH6LC
amaritime	AIH5
amark	HBL<PA
amarket	A=HHL9
amarketing	A=HELBP9
amarkets	HCL<
amarried	AFP8
amars	H<LC
amass	ABL=
amatches	H:L=PF
amate	HDP;
amaterial	A<HD
amath	HBK=
amatter	A:HBPB
amaximum	A:HD
amay	C=DHHEL8P=
amaybe	CFH<L=
ameal	A=HC
amean	A=H=PE
ameans	H9PH
ameant	A:H;PH
ameanwhile	CEL=P=
ameasures	HDP:
amedia	HB
amedicaid	H=LC
amedical	AEH:
amedicare	C=H6LL
amedicines	HBL<
ameet	H:PG
ameeting	A=HML<P5
ameetings	HBL=
ameets	H:PD
amember	HCL=P=
amembers	H<LC
amemory	A=HB
amen	HEL=P=
amention	H<PB
amentor	HCL<
amess	A=PB
amessage	A=LB
amet	H:PE
ametal	A;HC
amichael	HBL=
amiddle	LB
amiddle-class	HBP=
amidnight	A<HD
amighty	ABH<
amiles	HCP=
amilitary	AIH7
amillion	H8IHL=
amind	A<LAPA
amine	A=KEP;
aminimum	AIH7
aminor	AEH:
aminute	A=HBL=
aminutes	HB
amiss	H;L<PG
amissile	A;HFL=P=
amissing	H9PF
amission	HCL;
amistakes	HCP;
amobile	AEH9
amoderate	ACH<
amodern	ADH<
amodernize	A=H=PB
amodernizing	A<PB
amodest	ACH=
amoment	HDL<
amonday	H8LF
amonetary	ABH;
amoney	HEL=P<
amonitor	H;PD
amonth	HDL<
amonthly	AFC;
amoon	HEL9
amoral	ABH=
amore	AQCDH6L7P;
amorning	A<HNL9P9
amost	AJCEH6L9P=
amother	A=F=HFP=
amothers	H9PE
amountain	HFL9
amourning	H;PC
amove	A=HCLAP<
amoves	HDP:
amoving	H;PD
amuch	ADCBH:LCP;
amurder	C=HB
amusic	A:HF
ana	H:JGL=
aname	HBP<
anamed	A;PE
anarrow	AGH8
anation	H<LE
anationwide	ACH;
anative	H<LC
anato	H=LB
anatural	ADH;
anature	A=HFL=P<
anaval	ADH:
anavy	A<HB
anear	A=BJH=L=P;
anearby	ADB=H<
anearest	ADH<
anearly	A<CD
anecessary	AFH;L=
aneed	A=L=PC
aneeds	A=H:L<PI
aneedy	ACH=P=
anegative	AB
aneglect	HDP<
anegotiated	A<PC
anegotiating	A<H;PF
anegotiations	H;LD
aneither	A=C<FIH=L=
anet	AGH9
anetherlands	H<LB
anetworking	A=HGP9
anetworks	HCP<
anever	CEL=P=
anew	AGCAP:
anewspaper	A=HB
anext	AICCH:L:
anice	AHH6LB
anick	HCL=P=
anigeria	H;LC
anight	A=HML7
ano	FJH<L;P=
ano.	HFL:
anoble	ADH=L=
anone	A;HII<P:
anonpartisan	A8HF
anonsense	A8HH
anormal	ACH=L=
anorth	A8CEH<LC
anotice	H<PB
anow	CJH;L<P<
anuclear	AGC=H;LBP<
anufc	HBP=
anumber	A=HHL9
anursing	HDLAP:
anz	H=LB
aobjective	A8HF
aobsolete	ABP=
aoccur	L=PC
aocean	A=HEL;
aoceans	HCP=
aoctober	H=LC
aodd	ADH<
aoff	BIH:L<
aoffensive	ADH;
aoffer	C=HEP<
aoffering	HFLBP6
aoffers	H9PG
aoffice	HJL8P<
aofficer	H<LC
aofficial	A7HG
aoffset	H;PC
aoften	CFP;
aoh	GEH=L<
aoi	HBL<
aok	GFH<L=
aokay	GFH<L=P=
aold	ADH=P<
aolder	AEH:
aomg	HB
aon	A=BKH;L;P=
aonce	CJH9L=P=
aone	A=H9ILL=P=
aone-third	ACIAL;
aongoing	AFH<P:
aonline	AJH4P=
aonly	A<CD
aopen	AJH:P:
aopening	A<HJLCP3
aopens	H;PD
aoperate	A<H=PD
aoperating	A=H=PC
aopposite	ADH:
aopposition	HBL<
aoppressed	AEP:
aorder	B=HB
aorderly	ABC<
aorders	H<LB
aordinary	ABH=
aorganization	H:LD
aorganized	A=PB
aoriginal	ABH=
aother	AWC9F=H:L:P<
aothers	A=HCP=
aotherwise	A9CIH=P=
aought	DHP8
aours	H9KIL=
aout	BJCAH7L=
aoutdated	AGP7
aouter	ACH;
aoutlaw	PD
aoutside	BKH8P=
aoutstanding	AKH7P;
aover	A;BSC<H:L=P:
aoverall	AFH;L<
aovercome	A=H;PH
aoverseas	AGB=CAH9
aovertime	HDL=P=
aoverwhelming	AGH=LBP7
aowe	H=PD
aown	AKH;L=P;
aownership	A=HB
apaid	A=H:PG
apain	HC
apainted	A<PB
apandemic	A;HC
apaper	A:HE
aparalyzed	ACP:
aparent	A5HJ
aparents	HEP<
aparish	A<HC
apark	HJL7P=
apart	A<PA
aparticular	AEH;
aparticularly	A<CC
apartisan	AEH9
aparty	A<C=LBPB
apass	H<L=PE
apassed	A8PF
apassenger	A<C=HE
apasses	H;PC
apassing	AAH<PA
apast	AGH:P<
apatient	A7HG
apatriots	HBL=
apattern	A=HC
apay	H=L<PG
apaycheck	HBP<
apaying	ABH=
apayne	H=LB
apayroll	HB
apays	H;PD
apeace	HHL:P;
apeaceful	ABH<
apenalty	A=HB
apending	AJH<P6
apeninsula	H<LB
apenley	H<LB
apenny	HCL<
apension	HBL=
apeople	A=HGL:
apercent	A:HJL<
aperfect	AKH8P;
aperil	HBL=
aperiod	HB
apermanent	AIH:P<
apermit	H=PB
apermits	H:PD
apersistent	AEH;
aperson	HDL=P=
aperspective	A8HF
apetty	ACC<H<LA
aphased	A:PE
aphone	HFL:
apiano	ABH<
apic	HB
apick	PB
apiece	HCL=
apioneer	HB
aplace	HALBP;
aplaces	HBP<
aplane	ABL<
aplanning	A=HELCP7
aplant	A;HD
aplants	H=PB
aplate	HBP=
aplay	H8L=PJ
aplaying	A=PB
aplays	H;PE
aplease	GLH7P;
apleased	AKP4
aplenty	A=CC
apls	GEH<L<
aplus	EDH;
apoint	A<HB
apointless	ABH<
apolicing	H8PF
apolitical	AEH:
apoliticians	HBL=
apolitics	HCL=
apool	A=HB
apoor	AFH;
apoorest	ACH<
apope	H=LB
apopular	ADH<
apossible	AB
apost	A=HBLBP<
aposted	A<PB
aposts	HCP;
apotential	AEH:
apour	H<L<PE
apoverty	A=HC
apower	A8HIL=
apowerful	CDH<L=
appl	HCP=
apray	H;PF
aprecious	A:CE
aprecision	H<LB
apreexisting	HDP:
apregnant	AEH9
apremier	ABH<
aprepare	H=L=PE
aprepared	A:PE
apreparing	A=L<PE
apreschool	AKH7P;
aprescription	ABHAL=P=
apresent	AMH8P9
apresented	A<PB
apresidency	H9LE
apresident	A8H]L/P;
apresidential	A:LD
apresidents	H7LH
apress	A=HD
apressing	A:PE
apressure	A<HEP=
apretty	A:CKH;L<
aprevent	A;H<PG
apreventive	A9HGP=
aprevents	H;PC
aprice	A=C=LB
aprices	HAP<
apride	C=HC
apriest	A<HB
aprimary	ABH<
aprime	AHH3LB
aprinciple	A9HE
aprior	A;CJH<L;
aprison	HDL=
aprivate	AJH8LAP:
aprivileged	ACLAP9
aprize	H;LA
apro	A=H;L=QI
aprobably	CCL<
aproblem	HB
aproblems	HCP<
aprocess	HDL=P<
aproduce	H;PC
aproduces	H;PC
aproducing	H:PD
aproduct	HDP;
aproduction	HBL<
aproductive	AGH;P=
aproducts	HDP:
aprofessor	LB
aprofit	A=HB
aprofound	ALH8P;
aprogram	HD
aprograms	HBL=
aprogress	A=C=HIP;
aprogressive	LB
aproject	A8HHLCP;
aprojects	HBP<
apromise	A=HDP=
apromises	H8L<PI
apromising	AIH=P7
apromote	A<H;PG
apromoting	A=H=PC
aprompt	L=PD
aproof	A=HB
aproper	AFH:LBP<
aproperly	A=CB
aproposal	A<HE
aproposed	A<PC
aproposes	H<PB
aproposing	A<H=PC
aprospects	HBP<
aprosper	A<H=PD
aprotect	A=H=L=PF
aprotected	A<PB
aprotecting	H<PD
aprotection	H=LB
aprotects	H;L=PD
aproud	AHH:P<
aprove	H<PC
aproven	H;PE
aprovide	B=H:PI
aprovided	A;PC
aprovides	H8PF
aproviding	H9PF
aproving	L=PB
aprudent	ABH<
apublic	AGH:P=
apull	A<PD
apump	L;PB
apurchasing	A=H=PB
apurple	AAH:LB
apurpose	A=HHP;
apurposes	HEL=P;
apursuing	A=PB
apush	L=PB
aput	L=PC
aputs	H=PB
aquality	ACH=
aquarter	A<HC
aque	HBL=
aqueen	LB
aquestion	HAL<
aquick	ADH;P=
aquiet	ABCAH<
aquit	H<L=PD
aquite	A=CHL;P=
arace	LBP<
aracing	L<PD
aracist	AFH;L=
aradio	H<LC
araid	HCP=
arail	A=HC
arailroad	A=C;HDLBP=
arain	HFL:P=
araise	H9PG
araises	H9PE
araising	H;PE
aran	H:PE
arandom	ADC=H=
arange	A<HD
arangers	H;LC
arapid	ABH=
arapidly	A=CB
arare	ABH<
arate	A=HFP<
arates	HDP<
arather	A<CGH=L=
araw	ACH=
are	DCHCL<P<
areach	F=H<PH
areached	A;PC
areaches	H9PE
areaction	HBL<
aread	A<C=H=PH
areading	A:HHLFP5
aready	AIC:H<
areagan	LBP=
areal	ADCEH7P;
arealize	H<PB
areally	CCL=
areasons	H;PC
areauthorize	HOP/
arebuilding	H=L<PE
arecall	H:PD
areceive	A<H<PE
areceiving	H=PB
arecent	AGH9
areciprocal	A9HE
areckless	ACP=
arecord	A<HFP;
arecording	A=HIP7
arecover	H<PC
arecovery	C<HC
arecruiting	A;HE
ared	AEHBP7
aredtape	HBP=
areduce	H;PE
areducing	PB
arefinance	H9PE
areflect	A=H;PE
areflects	H<PB
areform	HDP;
areformed	A=HIP8
areforming	H;PD
areforms	HBP=
arefugee	A<HA
arefugees	LAP<
arefundable	AB
arefuse	H<PB
aregard	HEP;
aregarding	H<PB
aregardless	A8CH
aregimes	C=HCP<
aregion	HEL=P=
aregional	AB
aregister	H;L:PJ
aregular	ACH<
aregulatory	AFH6LB
arejects	H<PB
arelease	HCP<
areleased	A=PC
arelief	A<HBLAP=
arely	C9PF
aremain	A=H;L=PG
aremaining	ABH:PB
aremains	H;PD
aremember	A=H<L;PI
areminder	HBLAP=
aremote	AGP8
arenewable	ABP=
arepairs	HCL<
arepeat	HBP=
areplace	H9L=PG
areply	C:HCLB
areport	L<PA
areports	HB
arepresent	H;PD
arepresentative	A;HE
arepresents	H8PG
arepublic	A<HA
arepublican	A:LGP=
arepublicans	H;LD
arequest	A;HD
arequests	HBP<
arequire	H;PD
arequires	H;PF
arequiring	H=PB
arescue	A=HB
aresearch	HD
areserve	HGLCP3
areserves	HCP<
aresolve	PB
aresource	A=HDP<
arespect	A=HGLBP7
aresponse	HCL=
aresponsibility	HBL=
aresponsible	AFH;
arest	A:C=HE
arestaurant	A<HCLBP<
arestore	A=H=PD
arestrain	H<PB
arests	H9PE
aresulting	A=H;PE
aretail	ACH<
aretire	A<H=PE
aretired	AHP7
aretreat	A<HB
areturn	HEP:
areturned	A<PB
areturning	AAH;PB
areturns	HDP:
aretweet	H<L;PF
arevenue	HCL=
arevenues	HDP;
areverend	LBP=
areverse	A<H=PD
areview	HBLAP=
arevolt	A=HB
arevolution	H<LB
areward	A;C<H<PJ
arewarding	AKH=P5
arewards	A=C=HC
arich	AFH=P=
arichard	LB
arid	A=H=PD
aride	A=LEP;
ariding	H=L=PD
aright	A:CEL6PG
arights	LCP=
aring	A=HCP=
arise	HCP;
arises	HEP9
arising	AAH:PC
arisks	HBP=
ariver	HIL7
arivers	LBP=
aroad	A;C<HG
aroaring	CDH<P=
aroll	HB
arolling	H=L<PC
aroom	H=LAPB
aroot	HC
aroots	L=PB
arose	L:PD
aross	HB
around	A9B;CGHAP=
aroutes	HBP=
arow	A=C=HB
art	H<LBPB
arubbish	ADH<
arubble	A=HC
aruin	H<PD
arun	L<PE
arunaway	AEC<
arunning	H;PC
aruthless	ACC=
aryan	HB
asacred	ADP;
asacrifice	H=PC
asad	ADH;
asadly	A=CB
asafe	ADH<P=
asafeguard	A=PB
asafer	AGH:P<
asafest	ABC<
asafety	A=HDP=
asaid	H=L8PH
asale	HBL=
asales	HBL=
asalt	LB
asame	AIH;L<P=
asan	H=LB
asanctuary	A:HD
asat	H;L=PF
asaturday	H;LD
asavage	ACL<
asave	A=L;PF
asaving	PC
asavings	HBP<
asaw	H=PC
asay	A=L<PF
asays	H;L=PE
ascale	A=HB
ascared	AELCP6
aschool	A;HFL8PE
aschools	HB
asciences	H<LB
ascientific	ABH=
ascientists	HBP<
ascore	A<C=LBPA
ascores	HCP;
ascout	HCL:PB
ase	L<QE
aseason	L=PB
aseats	HBL=
asecond	AFCCH7P=
aseconds	LAP<
asecret	AEH:
asecretary	A9LD
asectarian	A<HC
asecure	ALH8P<
asecured	A;PD
asecuring	H=PB
asee	L<PD
aseek	H=PB
aseems	H;PD
aseen	PC
aself-determination	HBP=
aself-titled	H=PB
aselling	H=PB
asenate	H;LIP<
asenator	H=LC
asend	H=L;PE
asenior	AHH9P=
aseniors	HEL<
asense	A<HDL=
asent	A9H=PJ
aseparate	AEH=P=
aseptember	H9LF
asergeant	LCP<
aseries	HBP=
aserious	AB
aserve	H:PE
aserves	H<PC
aset	C=H=L=PD
asets	HBLBP;
asetting	A;HB
asettings	LB
aseven	C=IEL=
aseveral	ACL=
asevere	ADP<
asex	A=HC
asexy	AEH;P=
ashame	A<HALCP=
ashaped	ADP:
ashare	A<HD
ashared	A<PB
asharing	H=L<PE
asharp	AFH;
ashelter	HB
asherlock	H=LBP=
ashes	H:KGP=
ashield	HBP<
ashine	H9PE
ashining	L<PA
aships	H;PD
ashocking	AJLAP4
ashoot	H;PC
ashooting	A;PC
ashopping	A;HJLAP6
ashort	AJH6
ashort-term	HBP=
ashorten	H=L=PC
ashot	A=HB
ashoulder	A;PC
ashow	A<C:HH
ashowed	PB
ashowing	H<PC
ashown	A=H=PE
ashows	H<L=PF
ashut	H;L=PE
ashuttle	A<HB
asick	AFH;P=
aside	ABB<HBL=
asiding	HALAP;
asign	PB
asignal	A;HB
asignificant	ADH<P=
asigning	H;PC
asigns	HBL=
asilicon	HBL=
asilver	A=LB
asimilar	ABH=
asimple	AHH8
asimply	A=CCP=
asince	H7L;NOP<
asinger	A:HG
asingle	AKH3LA
asister	A=HCP=
asit	H:PD
asite	HC
asites	HEP9
asits	H8PF
asitting	H<L=PD
asize	HCP=
askilled	AHP6
askills	HCP;
asky	HEL;
askyrocketing	A9H=PH
asleep	A<HBLA
asleeping	A=H=L=PE
aslow	AEH<P;
asmall	ADCDF=H9LAP<
asmall-business	HB
asmaller	AEH=L=
asmart	AFH;
asmarter	ACH<
asmile	N=PB
asmiling	H=PB
asmoking	HCP;
aso	A=CGH=L<P=
asocial	H:LC
asocialist	ACH:LA
asociety	HB
asoftware	HCL=
asolar	AAH;LB
asold	A;H=PE
asoldier	A;HD
asolemn	ABH=
asolving	L<PC
asome	A;C;FPH:L<P<
asometimes	CJH<L:P=
asong	A<HD
asoon	CKH9L<
asooner	A=CFH;
asooo	C<HBLB
asophisticated	AEP9
asorry	AKH<L;P;
asought	H:PG
asoul	A<HC
asound	A9C=HK
asounds	H8L;PK
asource	HCL<
asouth	CIH4LD
asouthbound	ADH<
asouthern	AEH<P<
asoviet	AFL:
aspare	ACH=P=
aspark	H<PC
aspeak	H<L=PF
aspeaker	H<LC
aspeaking	H<PC
aspeaks	H:PD
aspecial	ABH;
aspecific	ADH<
aspeech	HCL=P=
aspeed	HDP:
aspend	H9PF
aspending	A:HOP4
aspends	H<PB
aspent	A;H;PI
aspiritual	A<HB
aspoke	H<PC
aspoken	A=PB
aspouses	HCP;
aspread	HDP;
aspreading	A;PD
aspring	HELBP7
aspur	PB
aspurs	L;PF
asquare	AECAH:
astaggering	AIH<P9
astagnant	ABP=
astake	HCP<
astamp	H=L<PF
astand	A=HBL<PB
astandard	AJH7
astandards	C=HGL<P<
astandby	ACH=P=
astanding	A<HGLCP6
astands	H:L:PI
astar	A<PA
astart	A;HAL6PJ
astarted	A9PF
astarter	HC
astarting	ABH<L=PA
astarts	H9L=PG
astarving	L<PA
astate	A8HELLP4
astates	LMP4
astay	H<L;PE
astays	H<PC
asteadfast	ADC=H<
asteady	H<LA
asteal	A<PD
asteel	HC
astep	A<HB
astephen	C=HB
asteps	A=HEL=
asteve	LBP<
asteven	HB
astick	A=L=PD
astill	A=B<CNH;L=P;
astimulate	A=PB
astock	AEL=P;
astood	H8PG
astop	H;L=PG
astore	HDP;
astorm	H<LC
astraight	AQH2P=
astrange	AFH9
astrategic	H<LA
astrategy	HB
astreet	A;HBLDP<
astrength	A:HE
astrengthen	A<C;H<PJ
astrengthened	A9PE
astrengthening	A=PC
astress	HB
astressed	A=PB
astrict	AEH;
astrides	HBP<
astrike	A=HFP;
astrikes	HBP<
astriking	AKP3
astriving	A;H=PE
astroke	A=HDP<
astrong	AFC=H<P;
astronger	ANC=H6P;
astrongly	A=CB
astruck	H=PB
astructure	A<HDP=
astruggle	A:HEL=
astruggled	A;PC
astruggles	H:L<PF
astruggling	A6H;PL
astuck	AAC=H:PD
astudent	A7HLL;
astudied	H<PC
astudy	A=PB
astupid	ABH=
asubject	AIH7P=
asubsidizing	A=PB
asubstantial	ABH<
asubstitute	A=HB
asubway	A=HB
asucceed	PB
asucceeding	H;PB
asuccess	A=HEP:
asuch	AHCBH<L<P;
asudden	ACH=
asue	L;PC
asuffering	A=H=PD
asufficient	ADH=P=
asuit	HCP=
asummit	HALAP<
asummon	A<PB
asun	HFL:
asun.	H;LC
asunday	H=LC
asuper	A=CBLAP=
asuperb	ADH=
asuperpower	A=HDP=
asupplemental	ABH=L=
asupplies	HBP<
asupply	C;HE
asupport	A;HDL<PC
asupported	A;PC
asupporting	H<PD
asupportive	ABH<
asupports	H5PI
asure	ASCDH5L9P9
asurplus	A=HB
asurpluses	HBP<
asurprised	A;H=PF
asurrounding	H:PC
asurvival	A<HB
asushi	HB
asustain	H=PB
asustainable	ABH=
aswap	H=LB
aswear	H=PD
asweeping	AIP6
asweet	AGH;L=
aswift	ADH;
asystem	A=HD
atable	A8HF
atables	HBP=
atackle	H=PC
atake	H;L=PF
ataken	H=PB
atakes	H9PE
ataking	ACH<
atalent	A9HGL=
atalented	AFP8
atalkback	C<HC
atalking	A=H:L=PG
atalks	HB
atall	AEH:L=
atank	HCL=
atarget	HCP<
atargeted	A=PB
atargeting	H<PB
ataught	H=PB
atax-free	ACCAH<L=
ataxpayer	HB
ateach	H<PC
ateacher	A<HD
ateaches	H:L=PF
ateaching	HKP4
atear	L=PC
atechnology	A=HC
ateddy	LBP=
ateen	ADH;
ateenager	A<HC
atell	H;L=PF
atelling	A=PB
atells	H<PB
atemp	HBP<
atemperature	H=LC
atemple	A<HD
atemporary	ABH<
atempting	AGP8
atend	H;PD
atens	HBP<
aterm	H;PD
aterritory	A;HC
aterror	A=HDL=
aterrorism	A=HD
aterrorist	AOH4P<
aterrorists	HCL=P=
atest	A:HAPA
atesting	HGLAP7
atext	A=C=HDLBP:
athan	A<BLH<L;
athank	H;L;PK
athanks	HML7P<
athanksgiving	LEP:
athat	A=B=FCH6KEL=NIP<
athats	FGH:P=
atheater	C:HCLA
atheatre	A=HEL9QB
atheme	HB
athen	CJL=P9
atheory	HDL=
athere	C2H<KSL<
athereby	CC
atherefore	B=CE
athick	AHH7
athing	A<HMLAP3
athings	F=HEP<
athink	L:PH
athinking	A=PE
athinks	H:PD
athird	AACAH8LD
athis	A=FKH:KCL:P=
atho	HCL=P=
athom	H<LB
athough	A<B=C<H<L=NM
athought	A=HBL<PD
athousand	A=H9IH
athousands	HEP:
athreat	A<HFL=P=
athreatening	H<PB
athreatens	H9PE
athreats	HGP7
athree	A=H<IHL;
athriving	ABH<
athrough	A=BNC;H;N=P=
athursday	H=LB
atight	AEH:P=
atight-knit	HB
atil	B;HD
atill	BKC:H<L=
atime	A:H=PG
atimes	C<HBLAP=
atired	AELAP7
atitle	A<HC
ato	A<BGC=H;JHL;P<
atoday	CCHFL:P;
atogether	A:COH:L;P=
atold	A=L=PE
atomorrow	A=CBHGP9
atonight	A:CCHFLAN=P:
atoo	CHH;L=P<
atook	H;PF
atool	HC
atop	AFH9
atorture	A<H8PI
atotal	AFH:
atotalitarian	A:HE
atouch	A;HEL=PB
atough	AKB=C<H<P=
atougher	ACH;
atour	HB
atown	A=HD
atrack	HCL<
atrade	HCP=
atrading	A=HHP8
atraditional	ACL=
atraffic	A;HCL=PA
atrafficking	HBP<
atragedy	A=HB
atragic	ADH=L<
atrain	A=LCP=
atrained	A=PB
atraining	HHLEP0
atransfer	A=H:PG
atransferred	A=PB
atransforming	H=PB
atrap	H=LB
atrash	LBP=
atravelling	H<PC
atreat	H;PD
atreated	A=PB
atrend	HBP<
atrial	A:HD
atribute	A=HDL=
atried	A=PC
atrigger	A;HB
atriple	AFH9P=
atroops	HBL=
atrouble	A4HDPE
atroubled	AHP6
atrucking	A=HEP:
atrucks	HB
atrue	AGCBH9L=P=
atruly	CCL=
atrust	A:C;HBPE
atruth	HBL<
atry	H8PG
atrying	A=H=PD
aturn	H9L<PI
aturns	H:PD
atweet	A=HCLBP<
atweeting	H;PD
atwice	CJH7L=
atwitter	A;C=HDLDP=
atwo	H=IFL=
atyranny	HCL=
au	AFH;LAP=
augly	AEC;
auk	H:LF
aukraine	H<LB
aultimate	ACH<
aunborn	ADH=P=
aunder	A:BOC=H9L<
aunderground	ADB=H<
aundermine	A=H<PD
aunderserved	A:LAPB
aunderstand	H=L=PF
aunderstanding	A=HMP4
aunderway	AEC=H=P=
aunemployed	AGP9
aunemployment	A;HC
aunfair	ACH=
aunfinished	ACP<
aunfollow	HGP:
aunified	ADP9
auninsured	AGH<P:
aunion	LBP=
aunique	ADH;
aunite	A<H;L<PH
aunited	A/H=LIPG
auniversal	AFH9
auniverse	A:HE
aunknown	ACP;
aunlike	BCP=
aunlimited	AFP9
aunprecedented	ADP9
auntil	BIH:L<
aunwise	ADH=P=
aup	BIH:L=P=
aupholding	H<PB
aups	HBL<
aupward	CEH<L=
aurban	ACH<
aurgent	ACH<
ause	HCLAP;
aused	A:PE
auses	H8PF
ausing	H;L=PF
av	HB
avaccinated	AGP7
avalue	A=HC
avast	AGC;H<
avery	CKH8L;
aveterans	HCP<
avice	H;LE
avictories	HBL=P=
avictory	A<HD
avideo	HC
avigilant	ACH<
avillage	HEL;
aviolated	A<PB
aviolent	AGH:P<
avirgin	ADH;
avital	AEH;
avivid	ACH=
avoluntary	AC
avote	A<HA
avoted	H=L=PD
avoting	A<HFLBP8
awages	HB
await	H<L;PF
awaiting	A8HBPC
awake	HALAP<
awalk	H=L=PD
awalks	H8PG
awalls	HEP:
awanna	HEP;
awant	A<D=L<PF
awants	H4PJ
awar	A:HCPB
awarheads	HDP:
awarm	AGCDH6P<
awarning	HBP<
awarrior	A=HB
awars	HBL=
awatch	H;PE
awatching	H<L;PG
awater	A:C=HE
awaterways	HBP=
awaves	HB
away	A<HE
aways	HB
aweak	AFH:P=
aweaker	ACH=
awealth	A=HB
awealthiest	ABH<
awear	A<PB
awearing	L=PC
aweather	A;HE
awedding	HBP;
awednesday	H<LB
aweek	HEL:
aweight	A<HE
aweird	ACH=P=
awelcome	AOC<H9LBP6
awelfare	A;C=HJLAP:
awell	A=CQH:L:P;
awell-being	DHH<L=P;
awendywings	H<LB
awent	A<H:L;PJ
awest	A9HELBP<
awestern	ADH9LA
awhat	C=FCH<KKN8P=
awhatever	B=C:FKH=
awhen	CHH=L<P=
awhere	CFH=L<
awhich	A=FEKJL:N=P;
awhile	A;C=L<NK
awhite	ACH9LE
awhole	AECAH9
awhy	CGH=L<
awide	AACAH<
awidespread	ACH=
awild	ADCAH:P=
awildlife	A<HC
awill	A=C<DKL:P=
awilliams	H<LC
awilling	AJH=P7
awin	H<L<PH
awind	HHL;P=
awine	HB
awing	HALEP8
awinning	AAH8PD
awins	H9PF
awinter	A=HC
awise	AGC=H9LAP=
awish	A<L;PG
awishes	HDK=P<
awoman	HFL9
awomen	LB
awon	H=L=PD
awonder	A=B=HEP=
awondering	H=PC
aword	HDP=
awork	A=HBPB
awork-study	A=HB
aworked	A=PB
aworker	A=HCL=
aworkforce	A=HC
aworking	H:PF
aworks	H9L<PI
aworld	A=HCLBP;
aworld-class	HDP<
aworldwide	AEH=P=
aworried	A;PC
aworry	A;H=PE
aworse	AFCAH:LAP;
aworst	ACCAH;
aworth	AKC;H;K=
aworthy	AEH<L=
awounded	A=HD
awow	GEH=L;
awright	H=LD
awrite	A<PC
awritten	H;PD
awrong	ABCCL<
awrote	A=H;PF
awtf	GDH<L=
ax	HB
axd	H<LB
axo	GCL<
ay	G=KFL;
aya	GCH<KCL;
ayeah	GFH;L<
ayear	A=HIL9
ayears	HFL=P<
ayes	GGH:L<
ayesterday	CBHCL=P=
ayet	CIH<L=P=
ayield	H=PB
ayou	A=KKL;P=
ayoung	AGH:P<
ayounger	AJH5
ayours	H;KD
ayouth	A<HIK=L=
azandvoort	H<LB
azero	H=IGL;
a«	QB
aκαι	L<QB
a–	L=MB
a—	MB
a“	MB
a”	MB
a…	MB
b!	MC
b"	MC
b#	OB
b&	EC
b'	MC
b's	B=H;JML=P<
b(	L=MB
b)	MB
b*	OB
b,	MDP=
b-	MC
b--	MBO=
b-13	I<LD
b-19	I=LB
b-as	BBLAP<
b-if	H=NE
b-in	BLH:P<
b-is	DGF=H;
b-it	H8KI
b-on	BFH9
b-or	A=EHH;
b-so	CFH<
b-to	H8JEPA
b-up	BGH:P=
b-we	H<J=KG
b.	MDO=
b...	MCO<
b/	OB
b0th	F=I<KFL<
b1st	ACI;KFL;
b1th	ADK=L=
b2nd	ACI<
b2th	ABIAK=
b3rd	AGI<L;
b4th	ACI=KAL;
b5th	ACH;I<KEL;
b6pr	ICL=
b6th	AGI<L<
b7th	AEL;
b8th	AAI<KDL=
b90s	HFI=L=O=
b:	MC
b;	MC
b?	MC
b@	L=OB
b[	MB
b]	MB
b_	QD
baaa	H<LB
baan	HCL=
babi	LB
baby	A<HAL=PC
bace	A9HCIAPAQ=
bach	A<C<FEPB
back	CCH=
bact	AAHBL;PA
bacy	A<HEP=
badd	A=PC
bade	C=HBPB
badi	H<LC
bads	H=L=PC
bady	ACCDH;P<
bafe	AEH<P=
baff	HB
bage	HB
bago	CGH;P=
bah	GDH=L<
baha	GDHAL;P=
bai	DBL;PB
baid	A;PI
bail	L<PFQ=
baim	C=HDL<
bain	AAB:CEH<PBQ<
bait	H;L;PF
bake	ACC<PA
bale	ADHALBP8
balf	CCHAP=
bali	AAC<
balk	A=L<PE
ball	AAB<C<D<FHKBP:
balm	ADH;
bals	A=HALBP=
balt	A=H=PC
bama	H=LB
bame	C=H:LCPE
bami	HEL<
bamn	CCHAL;P<
bamp	L<PE
bams	C=HBLAP=
bana	H=LC
band	A;B;C=EEH=IEK=LB
bane	AFC=H=P=
bang	A:H=LDPA
bani	HCL<
bank	C=HAPD
bano	AAC=F=LCP=
bans	AAC=LDP;
bant	AHK=Q=
bany	ADC=FGH<L;P;
bapa	HC
bape	A<HB
bapp	HB
baps	CIL<P;
bapt	H:LCPA
barm	ABP=
barn	A<H<PE
barp	ACH=
bart	CCHBL<
bary	AKH;LAP8
bas	A=BGCCF=H:L:NEP=
base	A;GCHEL=
bash	A6HEPA
bask	PC
bass	HCL<PB
bast	ACCBF=L=
basy	AC
bata	HBL=P=
bate	AAB<FAL<PFQ=
bath	A;BCHBK=LBP=
bato	A=HALB
bats	FGH9
batt	H=LB
baty	A=H=LD
baud	PB
baul	A=HB
bave	B=DCHAL;PA
bavy	ADCAH<L=
baw	GDL<
bawi	H=LB
bawl	GBH;PA
bawn	L=PC
baww	GFH<L=
baya	H<LB
bays	A<CEH=L<PD
baze	L:PC
bazy	AFH<
bb	HBLCP;
bbad	ADCBH:
bbal	ADH;
bban	ABH:PA
bbar	A=HB
bbat	A=HC
bbay	H;LD
bbby	HBP=
bbc	CEH;
bben	HBL=
bber	C=LCPB
bbes	LB
bbig	AECBH:P=
bble	AKH:
bbly	HBP=
bbon	HB
bbor	A<HCLA
bbow	H=LB
bbox	HBP<
bboy	HBLAP;
bbra	H<LC
bbre	ACH:LFQ=
bbro	HB
bbtw	HC
bbum	HB
bbus	A=LB
bbut	A=EIH<P=
bbuy	H<L=PE
bby	A=BJH<L<
bbye	HB
bcal	AGC=H:LAP=
bcam	HFP:
bcan	ABDAFAH=J=P<
bcar	HCL=
bcat	HFL9
bced	H<L=PC
bcel	A=H=L=PE
bcer	A<HFP=
bces	C=HC
bche	HC
bchi	HC
bcia	H=LB
bcil	A<LD
bcit	ABHAP:
bcks	B=C=GBHA
bcky	ADG=H:LB
bcle	A;HBLA
bcon	AFC=H<P=
bcos	HCP<
bcry	HAL;PA
bcts	HAL;PB
bcue	A=HB
bcum	BBHAL<
bcur	L=PC
bcus	A<PE
bcut	ACB<C=PB
bda	FEH=L=
bdad	C=HEQ=
bdal	A<HC
bdam	H<LC
bdan	H:LE
bdar	C=LB
bday	CCG=HEICK=LCP8Q=
bdby	ACH=P=
bdds	H<PD
bddy	A<HAL:PF
bde	H;P=QE
bdea	HBP=
bded	ABC=H=L;PD
bden	ABC<LCQ=
bder	BBQ=
bdes	A=IAPB
bdev	LB
bdey	HEP:
bdge	A;PC
bdic	C=HDL<
bdid	ABDFH=L;P<
bdie	H=L<PF
bdio	A=HB
bdj	H=L;PF
bdle	A9C=PG
bdly	AFL=P;
bdm	HBP<
bdnt	A=HBLAP;
bdo	DJH;L;
bdog	HCL;
bdom	AACFHEL8P<Q=
bdon	A=H<PF
bdow	A=C=HC
bdr.	H=LB
bdry	AB
bdue	AEH:LAP=
bdus	HBL<
bead	A=CEH=L=PC
beah	GEH;
beak	ABH<L;PE
beal	A<CCL8PI
bean	H;PD
beap	AEH8
bear	BDCBF=G=H;ICL9PE
beas	AAB=HC
beat	A<C<K=LAPE
bebt	A=HB
beby	CD
bece	CCH=
bech	A<HEP<
beck	A=HEL=PA
bect	ABB=CAH<PD
bed	A=LB
beds	A=HDL<
bedy	ABC=P<
beed	A7CEHIP8
beee	HBLA
beek	L<PA
beel	A<HBL=PC
been	ADC=H;LCP<
beep	ACG=L=PC
beer	ABHBL;
bees	HBP=
beet	C=HAI=PE
beft	L:PF
bege	HDP:
begy	HB
behe	GCH=
bein	H=PD
beit	BBH9LDP=
beld	A<PE
belf	A<HAKALAP<
bell	A=CBK=LAPD
belo	HBL<
belp	L;PF
bels	HC
belt	AB
bely	AACCH<P=
beme	AAHBK=P;
bemn	ABH=
bemo	HB
bemp	HALAP<
bemy	HC
ben	HB
bend	A=C=D=HCL=PD
bens	B<PA
bent	AGB=C=D<IAK=L=PB
beny	A<HAPB
beps	A=C=HAL=PD
bept	A:BDH;L<PG
bepy	AEH<P=
bera	HDL<
berb	ADH=
bere	ABCEH:KEL=P;
berm	A=HDPB
bern	AFK=L=
bero	H<IEP=Q=
bers	A<B=HDICK<
bery	A9B=CDFBP=
bese	FBH;LBP=
besh	ACH<LBP=
besk	HCP=
best	AFH;
bete	AFH=P;
beth	A<HBLA
bets	H=PC
bety	A<HCLAP<
beur	ABL=P=
beve	PB
bews	A=HBLBP<
bext	AFCBL=P:
bexy	ACH=P=
beys	HB
beze	HDP=
bfan	ABL<
bfar	CIH:L;
bfat	ABH=LBP<
bfed	A:HBLB
bfer	C;L=PI
bfew	AEH<P=
bfit	ABL=
bfix	H=PC
bfly	C:H=PE
bfor	A;BMC;H:L<NDP<
bful	ANCAH8P9
bg	LB
bgas	HBL=
bgay	HBP=
bged	AAC=H;LAPA
bgee	A<HALA
bgen	HBP<
bger	CALCP=
bges	HB
bget	A<HDL;PD
bggy	AAH<
bghs	PD
bght	B=CADBIAK=L<N=PDQ<
bgi	ACHAL:
bgie	H=LB
bgio	H<LB
bgit	HDP<
bgo	DAL;PD
bgoa	HBL=
bgod	A=H=LEP=
bgon	LB
bgot	H:L<PG
bgry	AGH8
bgth	A:HE
bguy	HBL=
bha	LB
bhad	A<DFH<
bham	H<LC
bhan	A;BJH<P=
bhar	A=HB
bhas	DGL;P=
bhat	A;B<CBFDH8KHL<NCP<
bhed	AAH=KBL<
bhel	H<LB
bhem	HDL=
bhen	B=CKF=L<
bher	B=EBFBH9KGL;
bhes	KHL:Q=
bhey	GEH<KCL:
bhhh	HBP=
bhi	GEH=L;
bhic	HAL<
bhin	ACH=LAP<
bhip	C=HCLAP<
bhis	A=B=FFH8KML:P<
bhit	H=PE
bhly	ABH=
bhop	LBP<
bhor	HCL=
bhos	H<KB
bhot	ABH=LBP<
bhow	A=B=CJH=P<
bhth	ABH<
bhts	HBLBP;
bhty	ABH=L=
bhut	H=L=PD
bi	H=KIL9
bial	ADIAP;
biam	KB
bian	ACC=LCP<
biar	ADH;
bias	H=LB
bibe	PC
bice	ABHCP<
bich	ACB=FCH:KFN=P<Q=
bick	AFC<H;PA
bics	A=HEP<
bict	A;HC
bida	LB
bide	BDCAH=L=PAQ<
bids	HDL=P=
bidy	ABP=
bied	HCL8PB
bief	ADP;
bien	ACL=P=
bier	ADCEH9P:
bies	A=G=HFLB
biet	AGCAL;P;
biew	A<HFP=
bife	HD
biff	ABH;LA
bify	H:PE
bigh	ACCBH7PC
bign	ABC=
bike	A=BECAH;L=NB
bild	CAHAL:PB
bile	ABB=CCH<IAL8NFP;
bill	A=BECADCH<L;
bilm	A=HC
bilt	A<H<PF
bim	A=HALBP=
bima	HBP=
bime	CAF<HB
bims	H:PD
bin	BKH;L;P=
bina	H:LE
bind	BEHCL8
bine	AAB<F=KBPB
bing	B9C<DAF<IBK=L;N=PPQ=
bink	H<PC
bins	A;HAPB
bint	A:HDL=PA
biod	HB
bion	A<B;C;HJIDLBP;
bior	ADCEH8LBP;
bipe	ABP=
bird	ADCAF=P;
bire	C;PC
birl	HC
birm	CAH<L=PD
biro	H<LB
biry	ABH<
bise	A<CBPE
bish	C=H;PD
bism	C=HDLCP9
biss	A=H9PG
bist	A<C:HALDPCQ=
bite	ABCBL<PAQ=
bith	A<BDC=LA
bity	A9C=HKLCP:
bitz	H<LB
bive	AHB=D=H<IDKBP:Q=
bize	H:PH
bjay	H;LD
bjob	A=HC
bjor	AFH9
bjoy	L<PD
bkan	HDL;
bkay	GFH;P=
bked	ABH<
bken	H:PF
bker	AAC<HBLBP<
bkes	L;PD
bket	A<HGP;
bkey	ABH=LBP=
bkid	A<LD
bkin	ADHAIBL=P7
bkkk	HC
bkle	A<PC
bkly	A<CD
bla	HB
blad	ABC=P=
blag	HBL<
blan	A<HB
blar	AJB=C<I=P<
blat	ABH;
blaw	A<HGL:PA
blay	C=PE
blds	I=PF
bled	AFC=H<
blee	ABH:PB
blem	HBL:PB
blen	H<PC
bler	C=HBLAP:
blet	A;B=PD
blew	H<PC
blex	ADH=P=
bley	HB
blic	H=LCP=
blid	ACH=
blip	ACH8PC
blis	H<LC
blla	HDLAP;
blle	A<LE
bllo	GDH:
blls	A<HAL<PE
blly	CBHAL=
blog	C=HC
bloi	H=LB
blol	GHH;L=P=
blon	HCL<
blop	H<LAPB
blor	A=HC
blos	LBP=
blow	ADBBC:G=H=LA
blps	H:PE
blse	AACFH8LBP;
blso	CEL=P=
blst	HCK=
blt	HB
blth	A9C=HCLC
blty	AEH<
blus	A;ED
blve	A=H=PE
bmac	HAL<
bmad	ACH;LAP=
bmai	LB
bman	AAHDL=P<
bmao	GCL<
bmap	H=L<PD
bmas	H=LE
bmat	HB
bmay	C=DHHHL6P=
bmen	A<GCHGL=P:
bmer	ABHBLAP=
bmes	CCH=LAP=
bmet	H;PD
bmia	HBL<
bmic	ABC=
bmid	AEH<P=
bmie	HB
bmin	A=HCLAP;
bmit	A<H;PG
bmix	A=HC
bmmy	LBP=
bmon	AFC=H:LC
bmos	LB
bmth	LB
bmum	ADH;
bna	H:JGL=
bnah	FIH:L;
bnal	AAC=LCP<
bnap	A=LB
bnce	A=CBNE
bnch	ABHBL9PB
bnct	AIH;P;
bncy	AAF=LAP<
bnda	CEHCL9P=
bnds	A=C=H=PF
bndy	AEH:LAQ=
bned	CBH;L<PE
bner	AACBP<
bnes	IBLCP<
bnet	ABC=LEP:
bnew	ACCEH:Q=
bney	A=LC
bnez	H<LB
bngs	A<F=HAPC
bnia	LCP=
bnic	AAH;LA
bnik	H=LC
bnin	HBL:QB
bnit	HC
bnks	HB
bnly	A;CF
bnna	A<C=HFLDP:
bnne	H<LC
bnno	HCP<
bno	FJH<L;P=
bno.	HFL:
bnon	CBL=
bnor	H=PB
bnot	DDF=H:JFP:
bnow	CHL:
bnse	ABC=HDP;
bnth	ACIAL<
bnto	CAHCL;
bnts	A<C=HBLAPB
bnty	A9CAHBIBP=
bnue	A<PD
bnus	A<ECHAL=
bnz	H=LB
boad	AACAL<N=PA
boal	A9HEPA
boan	A<HAPC
boat	ABH=
bobe	HCP<
bobs	A=HBLAP=
boca	HDL;
bock	A=CCH=I=LB
bodd	ACH<IAL=
bods	A=HBLAP<
body	A<CAKCP<
boed	A;PC
boes	DEHAL<P;
boff	BMH9P<
boh	GEH=L<
boi	HBL<
boic	ABH=
boid	A;HBPB
boil	A=HCL<PA
boin	A<B=C=H=L<PJ
bois	HCL;
boit	HBP<
bok	GFH<L=
boke	A<H=L=PF
bold	AIC=H;I=K=L<PC
bole	ABCAL<
boll	HALBPA
bols	LBP=
boly	C<HB
boma	HCL=
bomb	HDP=
bome	FEG=HCL;PAQ=
bomg	HB
bomp	HEL=P;
bon	A=BKH;L;P=
bona	HEL=P=
bond	ADCCH:
bone	A:CCH<IFPAQ=
bong	ADBECBG=P8
bons	A<HEIAP<
bont	DE
bony	HBP=
boof	A=HB
book	A<G=HAL=PE
bool	AAGAHBL:PBQ=
boom	A=PB
boon	B=CHHBL7
booo	C:HELDP<
boop	G=PB
boor	AGL<
boot	A=HC
bope	A=FEH<L<PE
bops	A=GBHAP=
bopt	H=PB
bora	HEL;
bord	A9C=HCPE
bore	A:BFCFH;K<L<PD
bork	A<IAPC
borm	A<B=LAPB
born	AAH<LC
boro	HBL=
bors	C=HDK=LEP:
bort	ABC=HA
bory	ADC=HALAP;
bose	AAC=FCH9L<PG
bosh	L7PF
boss	BDL<P=
bost	A9B=CDHAL=PD
bote	H<PE
both	A<FIH<P<
boto	HCL=
bots	AACBP;
bott	H;LE
boud	AFH:P<
boul	A<HC
boup	HB
bour	A=F=H=ICKC
bous	AVH0P:
bout	A;BKCDE=HBL8P:
bove	A9BFD=F=HCPA
bowe	H=PD
bown	AABDC<H:PC
bows	A=L;PI
boys	H<LB
bpad	H<LC
bpal	A9HAPD
bpan	HBL:PB
bpay	H=L<PG
bpel	A=L=PB
bpen	ADH;L=
bper	AAF=PD
bphy	A<HC
bpic	A<HD
bpid	AEH;
bpin	A=HBL=
bple	ABHDP=
bpls	GEH<L<
bply	A;C:HCL=PE
bpod	LB
bpol	HBL=
bpot	HBL<
bppl	HCP=
bppy	AEH=LBP;
bpro	A=H;L=QI
bpts	H<PC
bpty	ADH:
bpur	H=PB
bput	PD
bque	ABHAL=P=
brab	ACH<L;PB
brad	A<HD
brak	H;LC
bral	AEC=H:LDP=
bram	HBLAP=
bran	PB
braq	H<LB
brat	H;LD
braw	AAH;PB
bray	AFH:L<PA
brby	ADB=L=
brca	BBH=
brce	ABC;HA
brch	A<HEL=
brds	A=CDHALAP7
bre	DCHCL<P<
bred	AAC<H=IDP=
bree	ADCBH7IEL;
brel	L=PB
bren	A=HBP=
bres	FDK=L=PB
bret	ACH;
brew	A<L=PF
brey	AAH<PC
brge	AAH;L:PF
brgh	A=HC
brgo	HBL<
brgy	A<C=HE
bril	LB
brim	AGH:L<
brio	H=LC
brip	HGL8
brks	A=L=PD
brld	A=B=HDLBP;
brly	AECAH;LAP;
brms	A;HAL=PC
brne	ABH=L=PA
brns	H<PB
brob	L9PH
brol	A=HB
bron	A<LC
brop	A=HBLAP=
bror	A<HAL=PB
brow	C=H<PDQ=
broy	H<PC
brps	LB
brry	H=L<PG
brse	AEH=L=P=
brsh	AEP:
brst	AGCDL8P:
brt	H<LBPB
brth	B=CBH8IBK<LCPA
brty	C<IAPB
brue	AECBH:P=
brug	HB
bruk	HCL;
brum	A=H<PF
brun	C=HAL=PE
brus	A<LA
brve	A=PC
bsad	ADH;
bsal	A=HCP=
bsan	AEP<
bsat	H;L=PF
bsaw	H=PB
bsay	A=L=PD
bsby	H;LC
bse	L<QE
bsed	ABH<I=PC
bsee	L<PD
bsen	A=C=H<PD
bser	A=CDL=P=
bses	HBL<PA
bset	A=C=H=PF
bsex	A=HEQ=
bsey	HB
bsha	H<LE
bsil	HCL=
bsis	HDK=LAP<
bsit	PCQ=
bsix	H=IFL:
bski	H=LB
bsky	HFL;
bsly	A<CFH=L=
bsnt	A=DDH<LAP<
bso	A=CGH=L<P=
bson	C=HBP=
bsos	IB
bsse	HB
bsss	GALAP<
bsta	LBP=
bste	A<HB
bsts	A=C=HAPC
bsty	AFH:
bsue	A=HBL:PE
bsun	HFL:
btal	AEHAL=P;
btan	ABH:LC
btar	A9HALD
btay	H=L<PD
btch	A;L=PH
bted	ACH<PC
bten	A=CCH8IDL:PF
btep	A<HB
bter	BCCAG=K<
btes	PC
bthe	FFH=
btho	HBP=
bths	HBP<
bthy	ADC=P<
btic	AFL;
btil	BFP=
btin	A=B=HBLEP;
btis	H=LBP=
btle	ABH=
btly	ACCGH;L:P=
bto	A<BGC=H;JHL;P<
btol	H<LB
bton	A=C=LHP;
btoo	CHH;L=P<
btop	AEBBH;L;PA
btor	C=HBLA
btra	ADH<
btro	HGL;Q=
btry	A9C=HEL=PC
btta	B=HDLAP<
btte	A=LBP=
btti	H<LB
bttp	HBP=
btty	AACEH;L=
btue	A=HB
btus	A<HDP<
btwo	H;IH
bu	AFH;LAP=
bual	AFH9
buce	PD
buch	AHB=CEF<GCH:K=P:
buck	A<C=HAPB
buct	A<L=PD
budy	A;HBPB
bued	H=L<PE
bufc	HCP<
buff	B=HEL<
buge	ADP;
bugh	BDGBL8NFP;Q=
bugs	HBL=
buin	L<PD
buip	H<PB
buit	H<LC
buiz	HB
buk	H:LF
bulk	HB
bull	ADCAF=H;L;PB
bult	AEHAL<P;
buly	A=H=LB
bump	H=L;PF
bums	HBP;
bun.	H;LC
bund	BAHBQ=
bune	HBP=
bung	ADH;
bunk	ABL=P=
buns	H<PC
bunt	A:PC
bup	BIH:L=P=
bups	HDL;
bupt	AGH9
bure	ACHAL9N=PD
burn	PC
buro	H<LD
burs	A=KGL7OAPB
burt	A=H=PC
bury	A9HELA
busa	F=LB
buse	A:C=HBK=LANAPDQ=
bush	HAL<
buss	A=H<PC
bust	CADAH<LB
busy	ACH;
buth	A:CFK<LCP=
buto	HB
buty	A<HEL;
buys	HBP=
bv	HB
bval	HAL<
bvan	HBL=
bvas	HCL=
bvel	A=HEL;
bven	A;CBICL=
bver	A9BCCDFDH;L9PA
bves	C=H=PE
bvey	H<PB
bvid	ACHBL;P<
bvil	AHH9P=
bvin	ADH;PA
bvor	A=HALB
bwal	A<HC
bwap	H=LB
bwar	ADH<
bwat	HHL9P=
bway	CIP6
bwed	HAL<
bwer	ACC<PB
bwhy	CJH;L<
bwin	H:L=PG
bwly	A=CB
bwns	A=PB
bwon	B<H;L=PJ
bwow	GEH=L;
bwtf	GDH<L=
bwth	A=HDP<
bx	HB
bxd	H<LB
bxes	HBP<
bxo	GCL<
bxxx	HB
by	G=KFL;
bya	GCH<KCL;
byal	AAH<LA
byan	A=LB
bybe	CFH<L=
byed	ABH=L<PB
byer	A:C<HELB
byes	GGH9P=
byet	CIH<L=P=
byin	HGP9
byna	HDL<
byou	A=KHP=
bype	HCL;
byth	HBL<
bzed	LBP=
bzen	C<HEL:PC
bzer	HBP=
bzes	H;L=PF
b«	QB
bκαι	L<QB
bσαν	H=QB
b–	L=MB
b—	MB
b“	MB
b”	MB
b…	MB
c!	MC
c"	MC
c#	OB
c&	EC
c'	MC
c's	B=H;JML=P<
c(	L=MB
c)	MB
c*	OB
c,	MDP=
c-	MC
c--	MDO<
c-2	ICL=
c-a	A;C=FQH:J=P=
c-i	H;KE
c.	MDO=
c..	MEO:
c/	OB
c00	LC
c0m	IBL<
c0s	A=HRI:K<L7O=
c10	H=LC
c12	LC
c13	LB
c14	A=I<LD
c15	LB
c17	I;LD
c19	I=LC
c20	I=LB
c2d	A<IFL<
c30	IBO=
c38	H=LB
c70	I<LD
c82	I=LB
c95	LB
c:	MC
c:3	IDL<O=
c;	MC
c?	MC
c@	L=OB
c[	MB
c]	MB
c_	QD
caa	HBLC
cab	AFH;L6PH
cac	HCP=
cad	AFB=CBDEF=H<N<Q=
caf	LBP=
cag	HCL=
cah	A<C;FIGBP=Q;
cak	ABHAL;Q=
cal	AOC<F;IAK=LAP;Q:
cam	A<C;HBICKBOFP8Q=
can	ADBBC:FAJ=K<LBM=PBQ;
cao	GFH;L=
cap	AACCL5PD
caq	H<LB
car	ABBBCCD=F=G=IAQ9
cas	A<BFCADEF;IAJ=NEP8Q;
cat	AAFBG=KDL8NBPAQ<
cau	LD
cav	ABP=
caw	GDL;PC
cax	A<B=LBPA
cay	B=CBDDF<GBIBK<N=PAQ;
cb	HBLCP;
cba	LBP<
cbc	A=CDP<
cbe	A=CFP=
cbh	HCL;
cbi	H=LD
cbs	A=HELAP;
cbt	A=BD
cby	ACBJCAG=H=J=K<L=P;Q=
cc.	H=LAQC
cca	A;BBFAHAL=QA
ccd	A=LB
cce	A;B<CED=G=HDL<NDPBQ;
cch	AAB;D=FEKCL<N<O=PCQ;
cck	B=CAF=HCJ=K=L<PEQ=
cco	A;LD
ccr	HBL<
ccs	A<HBLDP;
cct	AGB=HAK=L8PFQ=
ccy	C=F=HFP:
cda	A;CCFEP<Q=
cde	BBG<HBL<PD
cdj	I=L=PE
cdm	HCP<
cdo	A;DH
cds	A5CAHHI=K=PE
cdu	H<LB
cdy	AFCCF=KBP;Q;
cea	A<HAIBLBP;
ced	AIB;D=F<H2L9N;PYQ=
cee	HC
cef	ACP<
ceh	A=G=HDLAP=
cel	AAC=D=HAPD
cem	A;HCPAQ<
cen	AAB<CBF<GBH=IFK<L;PFQ:
ceo	A=HBLBP<
cep	AAB=GFL:
cer	AEBBCCD;HBJ=N=Q9
ces	A1B9C;GBHFIEKBN=PIQ:
cet	ADB=CBI=K<L<PFQ=
ceu	HB
cev	H=LD
cew	AAB=CBH;PFQ<
cex	P<QF
cey	B=C<F=GCHCKBLAQ=
cez	HBQ=
cfb	HB
cfc	A<HEP<
cfe	AEICL;P<
cff	BIP9
cfl	H<LD
cfo	HCP;
cfs	A=HCP=
cft	ABL<PDQ<
cfy	ABH8PE
cg	LB
cge	HFL<PBQ=
cgg	H=LE
cgh	ACBCCCH:L;NDQ=
cgi	ABHAL;
cgn	ABC=
cgo	A=CEH=L9PE
cgs	A:F=HEPD
cgy	C=HCP<
cha	C=GCHEP;Q=
chd	DCH:LA
che	A=B=C=FEGCH<KALBP=
chh	HFP=Q<
chi	GDHAL<
chm	H;LD
cho	H=IBKEP;
cht	B=CADBIAK=L=N=PCQ<
chy	AFCFH;K=L<P;
ci	H=KIL9
cia	A:HEIBK=LFP9
cib	HEL:
cic	AQC:H=I=P:Q=
cid	AJB=C=DDF<H=J=L<Q<
cie	A:HF
cif	H<NE
cig	AACBH=IALAP=
cii	LB
cik	A<LB
cil	BDC=K=LDQ<
cim	ADC=H=L<PD
cin	BGC<D=E=HAIAJ=
cio	A<HALCP=
cip	ABC=HBL<PBQ=
cir	AAKBP<Q=
cis	B<DFFDKFN=P5
cit	A:B=C<D=HDKGPCQ=
cix	A<H=IFL=PA
ciz	HB
cja	HC
cje	HBQ=
cke	BDC=D=G=HAL9NBPGQ<
cki	H;LD
ckn	HBL=
cko	A=H=LD
cks	A:B=C<HGL;PGQ=
cky	AOG=H6
cla	A=C=HDLGP9Q=
cld	ACB=C=I=K<PD
cle	AEB<CAF=G=HBK<NCPAQ:
clf	A=CBHCKALAP:
cli	AAC<LB
clk	A;HAL=PD
cll	AACBDCFBG=L;N=O=PAQ;
clm	AB
clo	GDL=Q=
clp	H=L=PE
cls	A9C<GCHGL<PEQ<
clt	AAL;PE
clu	HEL<P<
cly	AAB<C]D=H4L8P8Q=
clz	GFH:
cma	A;C=HELDP<
cmb	HBP<
cme	AGB=FAG=HBL:M=Q<
cmg	HB
cmi	HFL;
cmm	A=HBIBQ<
cmn	AACCHAL:P<
cmp	A=H=PD
cms	A7C=HGPA
cmy	ABP<
cn.	H;LD
cna	A:C=HEJELFP5
cnb	LBP<
cnd	ACBAD<ECG<IAK=L=PEQ<
cne	ACB;F=IFKAQ;
cng	AEF<IAK<L<N=O=PGQ<
cni	HBLBP;
cnk	ABC<L=N=PGQ=
cnn	H<LE
cno	C<FHLCP8Q=
cnp	H8LG
cns	A9B;C<HCIBK=LBPH
cnt	AHB=C;DHIAJDK;L<Q9
cnu	A<H<LF
cnx	H:LG
cny	ACC:FFP;Q=
cnz	H;LE
co.	LB
coa	HBL=
cob	A<HDL9PF
coc	LCP<
cod	A=F=HC
coe	HBLCP<
cof	A=BDCBH:P=
cog	C=HCL;PB
coh	GCL<
coi	H<L=QE
cok	A<GDL<PC
col	B;GDHDQ=
com	BDCDL=P<Q;
con	BGC=F=IEK=LCN<Q;
coo	A<HAL:PF
cop	A=BAG=K=PC
cor	BEC<D=EFF=NCP=Q:
cos	A;B=HCIBKBLEP8
cot	A=C=DBF<JFL9PHQ=
cou	A<HCKGP=
cow	CIGBH=K=L:PDQ<
cox	A=HBP<
coy	G<HBL=PE
coz	LBP=
cpa	LDP=Q=
cpe	FEHBL8PA
cph	H<LC
cpi	H=LB
cpl	HBP=
cpm	HBI8L:OKQ=
cpo	LB
cpp	HB
cpr	HAICP=
cps	A:B=CDGBHDIAL;Q=
cpt	ABBDC=H7L=PE
cpy	AGH<
cr.	H<LD
cra	LDP=
crb	AB
crd	AEF<I=PBQ=
cre	ACCCF=L<N;PBQ=
cri	LC
crk	A=HAIAPC
crl	LC
crm	A<B<F=HBPH
crn	ACC=F=K<PHQ=
cro	A:HCIEP;QA
crs	A8B<C;HGKBOBPA
crt	CAG=HALAPB
cry	AFB<G=HCI=O=Q=
crz	H<LC
cs.	H=LB
csa	F=H=LCP=QA
cse	B=CBFEGAI=K;L;PB
csh	ACC=L<PD
csi	HCL;
csk	HBPA
csm	C=HFLBP9
cso	A=CPH;K=L=P:
csp	AEH8PA
css	A<BCL;O<PG
cst	AIB;CHF<G=HAI<J=KAL<O=Q;
csy	AGP;Q=
csí	H=LB
ct.	LBP=
cta	B=C=HCLHP9
ctc	H=LAP=QB
cte	AFB;HAPDQ;
ctf	GDH<
cth	AIBCCCFDG<HDI7KHL9N=P2Q<
cti	A;HCLB
ctl	H;LC
cto	A7BEH=JLP=Q=
ctp	HBP=
cts	A7B;C<FEHHN=PF
ctt	A=HBLA
ctu	A;HC
ctv	LCP=
ctw	GFL:
cty	ACB<HCIGL=P6Q<
ctz	H<LB
cu	AFH;LAP=
cub	A=HCLAQ=
cud	ACHEL<P9
cue	ACK=L=PCQ=
cug	PE
cuh	A=GFH=L=
cuk	LB
cul	AICAH;LBP9
cum	BBC=HBPAQ=
cun	A;C=HDPG
cup	A;BNC<HBL;P9
cur	C=F=ICKBL=
cus	ABEGG<HAL=P:Q=
cut	A;BED=EFH:K=PEQ;
cuy	A=HAL<PD
cuz	H8LANF
cv	HB
cva	HCL<
cve	BAC<DFF=G=H;IAKAL:PHQ;
cvi	LB
cvs	HB
cvy	AHH9
cwe	C=J=KFL<PC
cwl	GBH=PA
cwn	AABDC<H=L<PEQ=
cwo	H;IH
cws	A:HAPG
cww	C=GCQ=
cx	HB
cxd	H<LB
cxo	GDIBL9
cxt	AFCBL=P:
cxx	G=IBP=
cxy	ACH=P=
cy	G=KFL;
cya	A=GCH<KC
cye	GCHCL<
cyn	HBLA
cyo	A=HBICL=
cyr	HD
cys	A:CCHAL=PB
cyt	H;LC
cyu	H<LB
cyy	HB
cze	A<C=HAL;PG
czy	AFH<I=
c«	QB
cão	H8LF
cça	H=LC
cαι	L<QB
cαν	H=QB
c–	L=MB
c—	MB
c“	MB
c”	MB
c…	MB
d!	MC
d"	MC
d#	OB
d&	EC
d'	MC
d's	B=H;JML=P<
d(	L=MB
d)	MB
d*	OB
d,	MDP=
d-	MC
d--	MBO=
d-aid	A=HC
d-all	FGK<
d-and	EJH9K=P;
d-but	EB
d-day	HDIAL9
d-not	H=JEP<
d-off	BDH=
d-old	AIH=I=L<
d-one	H:IF
d-the	FFH=P=
d.	MDO=
d...	MBO=
d/	OB
d00th	A;KF
d10th	ADK;
d11th	ADK=L=
d12th	ABIAK=
d1st	AFL;
d20th	ACI=
d21st	ADI=
d2nd	ACI<
d3rd	ABL=
d4th	ACL=
d5sos	IB
d65th	A=KB
d6pr	ICL=
d96th	A=KD
d990s	HCI=
d:	MC
d;	MC
d?	MC
d@	L=OB
d[	MB
d]	MB
d_	QD
dable	AJH9P<
dably	A=CD
dabor	A=HBLA
daces	L=PB
dacks	HFP9
dact	A=HCL7PE
dacts	H:PD
dadd	A=PC
dadds	H;PD
daded	AFH=P;
dader	AGC<HBL9P=
dades	HCLAP:
dadly	ABC=
dafer	AGH:P<
dage	LB
daged	AAC=H=PB
dagic	ADH;
dago	CFH;P=
dague	A=LD
dah	GDH=L<
dai	DBL;PB
daid	A=LBP=
daids	HFL:
daign	A=HALBP=
daily	AHC=H9
daim	HCP=
daims	H;PD
daine	LDP=
dains	L=PB
daint	DCHDL9P;
dair	A<HB
daise	H<PD
daith	A<HFL<
daits	H<LB
dajor	AFH9
daked	ABLAP:
daken	A=H<PF
daker	AAH9LF
dakes	H=PC
daled	A=HCP=
dales	L<PA
dalia	H=LDP=
dalks	PB
dall	FNH9P:
dalle	H=LB
dally	A:CHL<P=
daloi	H=LB
dalor	H=LB
dalse	ADH=P<
dalso	CEL=P=
dalth	A9C=HCLC
dalty	HBL=
dalue	A<HD
damic	H<LB
damos	LB
danal	A<HDL=
dance	C:HFLBN=
dancy	AEH<
dande	H<LB
dandy	H=LB
daner	AHH8P=
danes	H=IDL<
danew	A<CC
dange	ACP=
danic	A<H=LC
danks	HGP:
danna	HCLAP;
dany	A;C=FIL=P=
daped	AEP9
daper	ABHDL;P=
daphy	A<HB
dapid	ABH=
dapp	HB
dappy	AEH=LBP;
darab	ADL;
darby	ADB=H<
darch	LB
dards	A=CFH<P;
darea	HB
dared	A;H;LBPF
dares	H<PC
darge	ADCAH<P<
dargo	HBL<
daria	HBL<
darly	ADC=H=LBP<
darms	A<PC
darns	H7PG
darry	A<H;PG
darsh	AEP:
darth	A;C=LD
darts	H<PC
darty	A;C=LBPB
das	A=BGCCF=H:L:NEP=
dased	H=I=PC
dases	HGP8
dasic	AFH9
dasis	HB
dask	H<L;PF
dason	L9PD
dassy	A=LB
daste	A<HB
datch	A<H=L;PH
date	A=H<PD
daten	H:PF
dater	CDP<
dathe	H=PB
dathy	A;HC
datic	AIL6
dator	A=LEP<
datre	A=HEL9QB
daugh	A=HAPB
dault	A=HC
dause	A=H=NAPC
daust	C=LB
dauto	HB
dauty	HBL=
daval	ABH<
daved	HEP:
daven	HDIALAP8
davor	HB
daw	GDL<
daway	ABCIH8L<P=
daybe	CFH<L=
dayed	A=L=PB
dayer	A<C=HALC
db	HBLCP;
dbaby	A<HBL=PC
dback	A;CIH<P:
dbad	ADCBH:
dball	A;F=HELA
dban	A<HAPA
dband	AGB=L=P<
dbank	A<HALB
dbare	ACH8LB
dbase	HB
dbate	HEL=P<
dbble	A:HE
dbc	CEH;
dbear	HBP=
dbeat	A=H:PF
dbed	A=HCLAP;
dbers	IALBP=
dbest	CBH=
dbick	H=LD
dbig	ACCBH<P=
dbile	ABH=
dbill	A=B=HF
dbin	HBL=
dbing	AAH<
dbish	ADH<
dbit	HDLAP;
dblem	HB
dblic	ADH<P=
dblue	ACH9LB
dbody	A=HBKCL=
dbold	ACP<
dbond	HB
dbook	A=HDLBP:
dborn	AEH:L:PC
dboth	A=FJH:
dbour	H=LC
dbout	BACEP9
dbove	BHF=H:P=
dbric	A<HB
dbro	HB
dbulk	HB
dbuse	HBP=
dbush	HB
dbusy	ACH;
dbut	EHH<L<
dbute	A;L=PE
dbuy	H<L=PE
dbway	A=HB
dby	A=BJH<L<
dcade	HCP<
dcaid	H=LC
dcake	HBP=
dcale	A8HI
dcall	A<D=HCL<PD
dcalm	ADH;
dcame	A=H7L=PL
dcamp	HAP<
dcans	ADH6LFP=
dcant	ACDEH:L=P;
dcar	HEL:
dcard	HDP=
dcare	A9C<HALE
dcash	HB
dcast	A7C<HGL=PD
dcate	A;PD
dccur	L=PC
dcean	A=HEL;
dceed	H=PC
dcent	AACAH<ICP;
dcept	A<BEHDP:
dcern	A<HFL=
dcers	HBP=
dcert	A=HCP=
dcess	C=HFL=P=
dchat	K=PC
dched	ABH=
dchen	HB
dcher	A<C=HELA
dches	HAL<PA
dcial	AEH:LBP<
dcian	A<HF
dcide	A=B=HB
dcies	HDP;
dcine	A<HBLBP<
dcing	A<HAPA
dcism	HBL=
dcist	AFH<L<
dcits	HCL=P<
dcity	HGL:
dcken	HCL=P=
dcker	AAC=H<LA
dcket	LDP<
dckey	A<HALA
dckle	H=PC
dclad	ABH<
dclay	H=LB
dcles	HBP=
dcoal	A;HCL=PB
dcode	H=LC
dcold	AGH;P;
dcoln	H=LB
dcom	HCL<
dcome	C;F9HDPH
dcond	AFCCH7P=
dcool	AAH8L;PI
dcord	A<HDLBP;
dcore	A:C=HE
dcorn	A:HE
dcos	HCP<
dcost	A;C=HE
dcout	HCL:PB
dcrap	PB
dcrat	H;LD
dcred	ADHAP9
dcret	AEH:
dcrew	HBP;
dcrop	HB
dcry	HAL<
dcted	A<CAHA
dctly	CBL=
dctor	A<HGL=P=
dcult	AHH:P<
dcure	AHH9L:PD
dcuse	A=HB
dcuss	A=PB
dcut	A=H=PE
dcute	ADH;
dcuts	HCP<
dd-19	I=LB
dda	FEH=L=
ddamn	CCHAL;P<
ddams	H<LB
ddant	ABH=
ddard	AJH7
ddark	ADH:
ddata	HBP=
ddate	A9HCL=PD
dday	HGL8
ddays	CAIAP<
ddded	A<PB
ddden	AGH<L8PC
dddle	A<C=HBLC
dde	H;P=QE
ddead	AHH:P<
ddeal	HAL<
ddear	A=CJL:P<
ddeas	A=HD
ddebt	A=HB
ddeed	A=CKH<L<P;
ddeep	ACCAH;P=
ddens	HBP=
ddent	AGHJI=L:P5
ddeny	H<PD
ddern	ADH<
dders	HDLAP9
ddesk	HCP=
ddest	CCH9
ddget	A=HDP<
ddict	A=HCP=
ddid	DHH<L=P<
ddie	H;PD
ddied	A<HB
ddier	A<HB
dding	C=D=HD
ddj	H=L;PF
ddled	ADP;
ddm	HBP<
ddmit	H:PD
ddnt	A=HBLBP=
ddo	DJH;L;
ddoes	DHH8P=
ddog	HCL;
ddole	H<L<PF
ddon	L9PF
ddone	H:L<PI
ddont	DEP;
ddoor	ADL:P=
ddopt	H=PB
ddose	A=PB
ddown	A:BJHBL=P8
ddr.	H=LB
ddraw	H<PB
ddred	A;H<IIP=
ddren	A=HDL=P=
ddrop	LB
ddrug	HB
ddry	ADH<
ddson	H=LB
ddual	ABH=L=
dduce	H=PF
dduct	A=HAL=PB
ddue	ACH;LA
ddure	A=H<PE
dduty	A=HB
de-to	JB
deace	HFL=P;
deach	A=C=FEH:PE
deads	H<L;PF
deady	AFCEH=L8P<
dealt	H;PE
deans	H=PE
deant	A8H=LCPE
deard	A=H9L=PI
dearn	A=H:PE
dears	H;PF
deart	A=HELAP:
dease	A=GEHBL:
deast	CEH9LDP<
deasy	AC
deat	H;L=PE
deate	A<PB
death	A=BCH=LB
deats	L<PC
deave	A<D=HBL<PE
deavy	ACCAH<L<
debut	HC
decks	HCP<
dects	H<L;PF
ded	A=LB
deday	CDH;
deddy	L:PF
dedge	A=HAL=PC
dedia	HCL=
dedly	CBH=
dedom	HLL8P=
deech	HCL=P=
deeds	A=H=L=PG
deedy	AGH:P=
deels	H;PD
deems	H:PE
deeps	H<PE
deepy	AEH<P=
deeze	HDP=
defly	C=LB
deful	AGH:L<
degal	ACH:
degan	H:PD
deged	ADLAP8
degic	H<LA
degin	H<L=PF
degun	H=PC
deigh	A<H=PE
deign	AKC=H9P=
deill	H=LB
deing	CADGH9P;
deird	AAHBL<P=
deive	A<H<PE
delay	HCP=
delds	HDP;
della	HALBP=
dello	GDH<L=
dells	H=PB
delop	H<PE
delow	BEH=P<
delps	H:PE
delse	A=CFH<
deman	A<H=LC
demic	A<HB
dempt	ACHBP8
den	HB
denal	A:HALB
dence	C<HHN;
dench	AGHAL7
dency	A<HCLAP=
dend	HELAP8
denda	HDP=
dends	H;L;PF
dened	H=PB
denes	HBL=
denny	HCL=
dense	ADC=LBP<
denth	AAH<LA
dents	A=C=HCLBP=
denty	A=CBIB
denue	A=HDP<
deory	HDL=
deper	AAH<LA
deply	C=LB
deran	HDP=
derce	ACH<P=
dered	C=H<L<PG
deres	CAFDH<L=
derge	H<PD
dergy	A<C=HD
deria	H<LB
deril	HBL=
derim	ADH=L<
derly	ADC;
derns	HCP<
derry	A:HELAP<
derse	AAC;
derts	HBP;
derty	HCL;
derve	A=PD
desty	A<HC
detal	A<HC
deted	A7PH
deter	A<H<IAPD
deton	HBP=
dette	A=LBP=
detty	CGH:L<
deurs	HDP<
deve	HB
deved	A<PD
devel	A=HDL;PA
deven	A=CFHAIDL:P9
dever	B<CNFGH8L:P7
devil	AEH<P=
dewed	A=PB
dewer	AEH<
deyes	HBP=
dface	HAIAL;PA
dfact	A=HFP;
dfail	H:L=PH
dfair	ALH4P<
dfake	ADH<
dfall	A=HF
dfame	H;LC
dfans	HB
dfant	A<HH
dfar	CIH:L;
dfare	A;C=HKP:
dfarm	A=C=HD
dfast	CEP;
dfat	ADH:LAP=
dfear	A=HBLA
dfeat	HBP=
dfect	ACP<
dfeed	HDP;
dfeel	A=H<L<PH
dfeet	HBP=
dfell	H;PD
dfelt	ACH7PD
dfend	H:PE
dfers	H8PH
dfest	ACC<
dfety	A=LBP=
dfew	AEH<P=
dffed	A;HBLBP=
dffer	A<C=HBPA
dffic	A9HDPA
dfice	C=HGL8PA
dfied	AAH;PB
dfies	H4PJ
dfile	A<PB
dfill	C=L=PE
dfilm	A=HC
dfind	A<H;PF
dfine	AFCAH8
dfing	A=HHP8
dfire	A=HCLCP9
dfirm	CAH<L=PD
dfish	ACHEL8P<
dfits	AAH=L<PB
dfive	A<H=IIL=
dfix	H=PC
dflag	HAL<
dflat	ABH;
dflew	H=PB
dflow	A=HBL=
dfly	C<L=PE
dfood	A<HD
dfor	A;BLC;H;L;NEP<
dford	A=C=H<L<PJ
dfore	A<BLCAH<K=L<P<
dform	A<B=HCPC
dfort	HCL=
dfour	H=IHL<P<
dfree	AKCBH9I;P<
dfset	H;PC
dften	CFP;
dfter	A:BMCCH:L;P=
dfuel	A=HD
dfull	AGCAH9P=
dfund	A=B=LB
dfuse	H;PC
dg	LB
dgain	CHL;P=
dgame	HBLAP;
dgang	HCL=
dgard	HEP;
dgas	HBL=
dgate	A<HC
dgave	D=H<PD
dgay	HBP=
dgedy	A=HB
dgees	LAP<
dgend	HBP=
dgent	ABLBP;
dgers	H<PC
dgest	AFH;
dget	H=L<PD
dgets	H=L=PC
dgged	A=PB
dggle	A:HCPA
dgher	AKC;H8LA
dghth	ABH<
dghts	HBLBP;
dghty	ABH=L=
dgi	ACHAL:
dgift	A=HB
dgile	ADH;
dgine	A=L<PG
dging	AAH7IDPC
dgion	HDP=
dgirl	HC
dgist	A=HD
dgive	A<L<PE
dglad	ADC=
dgled	ABP=
dgles	H:L<PG
dgnal	A;HB
dgned	A:PE
dgo	DAL;PD
dgoa	HBL=
dgod	A=LDP=
dgoes	H=PC
dgold	A;HALC
dgone	H9L=PI
dgood	AMCBH5P:
dgot	H:L=PF
dgrab	H<PC
dgram	HGL<P=
dgree	A:H=PG
dgrew	A<H=PE
dgrey	ABH<
dgrow	H;PF
dgton	H8LH
dgun	HC
dguy	HBL=
dguys	HBP=
dha	LB
dhad	A<DGH<L=
dhael	HBL=
dhaha	GDHAL;P=
dhair	A:HAPA
dhalf	CCHCL;P=
dhall	C=F=LE
dhame	A<HALCP=
dhand	A=HE
dhank	H:PI
dhant	HDL<
dhard	AKC;H9LAP:
dhare	A<HD
dharm	A=C=HFP;
dharp	ACH=
dhas	DGH<L<P=
dhate	A=HCL9PE
dhats	FIH:L=P=
dhave	A=DKH9P;
dhaze	HBL<
dhead	A8CBHDLB
dheal	A=PB
dhear	C=H<L<PG
dheat	A<LB
dheck	HDLBP;
dheer	AAH<
dhehe	GCH=
dheld	H9L=PH
dhell	HFP9
dhelp	L;PF
dheme	HC
dhens	H;PA
dher	A=C<F=H:KPL<
dhere	A8CKH<KFL;P=
dhern	AFH;LBP:
dhest	CB
dhey	GEL:
dhful	A5HJLAP=
dhi	GEH=L;
dhich	A=FEKJL:N=P;
dhick	AFH:P=
dhide	H=PB
dhief	AEH7LB
dhier	ADH:
dhigh	AFCBH9
dhild	A<HIL:
dhile	A;CEH;L;NJP<
dhill	LC
dhind	BJH:L=P<
dhine	A<L=PB
dhink	H9PI
dhip	AAH<
dhips	HDP=
dhird	AECAF=H8P=
dhire	L=PD
dhis	F<H<KJL<
dhit	H;PE
dhite	ADH:LDP=
dhits	HBP=
dhman	HCL=
dhner	H<LB
dhock	LB
dhold	A7HBPE
dhole	CAHAP<
dholy	AAC<LA
dhome	A=CFF<HDL9PA
dhone	A=HCI<PA
dhony	AB
dhood	A;HHL;
dhool	AEHBL7PA
dhoot	H;PC
dhope	HAL7PH
dhore	A:CDHBL;PA
dhorn	LCP=
dhort	AJH6
dhose	FEH<
dhost	A=HB
dhot	ADH:LAP=
dhoto	HCL=
dhour	HEL<
dhout	H=L=PC
dhow	CIH<L;P<
dhown	A=H=PE
dhows	H<L=PF
dhrax	HB
dhree	A=H<IHL<
dhrow	H<PB
dhted	AILAP4
dhter	ACC;HALAP<
dhuge	AEH;P=
dhurt	H<PD
dhway	A=HC
di	H=KIL9
diage	HDP:
diams	H=LB
dians	HBP;
diary	A;HC
diate	AJH6L=
dibed	H=PB
dible	ALC=H6LBP;
dibly	A=CC
dical	AEH;
dican	AEFAH;LAP<
dice	LB
dicer	H<LC
dices	HCP<
dicit	ABHBP:
dicks	L=PC
dicon	HCL<
dicts	HDP<
diday	A<H:LFPA
didea	HBP=
dider	AAC=H=L=PC
dides	H=L=PB
didge	A=H=LE
didly	A=CB
diece	CCH=L=
dield	A<HGP<
diend	HIL;P:
diens	HBP=
dient	AEP:
diers	HAP;
diest	A<CC
diety	HC
dieve	H:L<PH
diews	HDL=
dific	AEH8LA
difth	ADH;
diful	LB
diger	H<LB
dighs	H=PD
dight	AFB=CDD<HEICK=LAN=P5Q<
dilar	ABH=
dilds	H;PC
diled	H=PB
diler	HEL<P=
diles	HDL=P<
dill	AGH=L=P=
dills	PB
dilly	ADC9LBP=
dim	A=HALBP=
dimal	A<HEL=
dimed	AB
dimes	CEHAP9
dimit	HCP=
dimum	AEH;
din	BKH;L;P=
dinal	ACH<
dince	H8L<NMP=
dinct	ADH;
dinda	CEH=L;
dinds	H<PB
dined	ABHA
dinge	H;PD
dings	A=F=HELAP=
dinks	H:PE
dinor	AEH;
dints	HBP=
dinty	A=HCL=
dinue	H9PG
dions	A=HIIBP6
diors	HEL<
diots	HBL=
dious	AECAH9LAP=
dipes	HBP;
diple	ADH<P=
dipod	LB
dique	ADH;
dira	H=LB
diraq	H<LB
dired	ABH:I<PC
direr	AEH:
dires	H<PD
dirly	A=CD
dirst	AFCCHBL8P;
dirth	A:C=HDPA
dirty	AAH:IALA
disan	AEL=P<
diser	AB
dises	H;L;PH
disha	H<LB
disis	HCP=
disks	HBP=
dison	A=HC
dital	HDL=P<
ditar	A<HD
ditch	HCP=
dited	AAH;LFP<
diter	C=HDP=
dites	H<PC
ditle	A<HA
ditol	H<LB
ditor	L=PB
diums	HCP<
dived	PB
diven	C<H:PG
diver	A=HAL:PE
dives	HGP9
divid	ACH=
divil	ABH<
dixed	AALAP<
dized	AB
dizen	HGL:P=
dizes	H;L=PF
dject	AALBP<
djill	LB
djobs	A=HDL=P=
djoin	L<PE
djose	H=LCP=
djuly	C;LD
djust	ABCLH9L<P;
dkeep	A=H<L=PG
dkely	AHC8P=
dkept	H<PB
dkers	ACHCL<P;
dkets	HDL<P=
dkey	AGH:P=
dkick	H<PD
dkid	A<HA
dkids	HBP<
dkill	HCL;PC
dkind	A=B=HIP:
dking	A<CAHBI=L;PC
dkles	H<L=PC
dknew	H=PD
dknit	HB
dknow	C9HBL=PD
dkout	C=HCLCP;
dkpot	HBL<
dla	HB
dlace	A=H=PB
dlack	AEC=H:LEP<
dlady	A=LD
dlage	HEL;
dlaid	A=H=PD
dlain	ABCBH9
dlake	LBP=
dlame	H;L<PE
dland	A;H=LLP;
dlank	HB
dlant	HCL=P=
dlaro	H<LB
dlars	HBP=
dlary	A<HB
dlass	A=HFLAP:
dlast	AEF=H<L;PA
dlate	H:PB
dlaud	H=PB
dlaw	A=HDP=
dlaws	HCP=
dlay	H<PC
dlays	L=PC
dlazy	ABH=
dlbum	HB
dlden	ABH=LA
dlder	ACB=C=
dldly	CBP=
dlead	A=C<H=PG
dlean	AGCAH:P<
dlear	ALH6LBP;
dlect	A=HAL;PC
dlee	ABH<
dleet	HCL<P=
dleft	H=L:PG
dlege	HDP:
dlemn	ABH=
dlems	HDP<
dlert	AGH;L<
dless	AVCIH/L7P8
dlest	ADC=H<
dlet	H=L;PF
dlete	AGH<P:
dlets	H;PD
dliam	HB
dlian	ACH:
dlick	HBL=
dlict	A;HBPC
dlie	L;PD
dlied	AAL9PB
dlief	A:HHP=
dlien	ACH<
dlier	A8CKH;
dlies	H<PB
dlife	HD
dlift	A=H<PF
dlike	BGCBH9L<NBP=
dlind	AHH:P=
dline	A=B=HCPB
dlink	A=HCP=
dlion	H6IML;
dlips	H;LC
dlish	ABH9LA
dlist	HCL;
dlite	ABH=P=
dlive	ACC=H<L;PE
dlize	H:PD
dllar	A;HG
dlled	A<PE
dllen	H<PA
dllet	H=LB
dllon	HCL<
dllow	B<C;G=HBPH
dlmao	GCL<
dload	L<PF
dloan	A=HC
dloat	ABH<
dlobe	HBP<
dlock	A;CEH=L;PE
dlol	GHH;L=P=
dlone	CIH;P=
dlong	ABBFH8L=
dlood	A<HBP=
dlook	L;PE
dloor	A=HB
dlord	H<LAPA
dlose	AGF=H9
dloss	HCP<
dlost	AAH:L=PF
dlots	CBP<
dlove	A<HIL=P<
dlow	AGH:P=
dlows	A=HCL=
dlt	HB
dlted	A=PB
dlter	A=HDL<
dlthy	ACC=H:LB
dluck	HCP<
dlude	A<H:PH
dlure	A<HDP=
dlute	ADH<
dlved	AEP;
dlver	A=C=LE
dlway	H<LC
dmac	HBL=
dmad	ACH;LAP=
dmade	ACH7PF
dmail	L;PD
dmain	ACH8LAPB
dmake	H=L=PF
dmale	AGH9L=
dmali	ABC<
dmall	ACCDF=H:LAP<
dmama	HBL<
dman	HHL6
dmand	A=HGL=P;
dmany	ANF;H:L:
dmark	A<HCL=
dmars	H<LC
dmart	AIC=H:P=
dmary	AEH:
dmass	ABL=P=
dmate	ADHFP4
dmay	C=DHHEL8P=
dmaze	H=L=PC
dmbat	A=HC
dmber	A9C=LDPD
dmble	A:HAPC
dmbly	C:HD
dmeal	A=HC
dmean	A=H=PE
dmedy	A<HC
dmeet	H:PG
dmely	ABC:HB
dmen	HEL=P=
dment	A,D=HNLIP<
dmers	HBP;
dmess	A=PB
dmet	H:PE
dmics	HCL=
dmier	AAH<LA
dmile	A:HCIAN=PB
dmily	A9C8HKLB
dmind	A<LAPA
dmine	A:KEL<PC
dming	AEP=
dmise	A;C=HKP9
dmiss	H7PI
dmist	A<HC
dmith	H;LD
dmits	H:PE
dmmer	A<HDL=
dmmon	AGC=H9
dmons	H<LB
dmont	LBP=
dmony	HCL=
dmoon	HDL:
dmore	AKB=CGH8L=P8
dmory	A=HB
dmost	ABCLL8P:
dmote	ADH<
dmove	A=HBLA
dmped	A<PB
dmpic	HBL=
dmple	ACL=
dmply	A=CCP=
dmpty	ADH:
dmson	ABH=
dmuch	ACCDF=H:LCP;
dmula	HB
dna	H:JGL=
dnact	H;PD
dnage	AFH2LBPB
dnail	HC
dnals	HCP<
dname	A=HEP;
dnant	AAH<LDP<
dnary	AFH:L=
dnate	ACH9LEP=
dnato	A=LD
dnavy	A<HB
dnced	ACH=L=
dncer	A=HEL=
dncil	A<LA
dnday	H9LG
dndby	ACH=P=
dnded	HB
dnder	A9BHH=
dndid	ACD=L=
dndle	A=H;L<PH
dndly	ACC;
dndom	ADC=H=
dnear	A=BJH=L=P;
dnect	H=L=PD
dneed	A=L=PC
dneer	HC
dnees	HCL=
dnels	HCP<
dnely	AGC8
dnemy	HBL=
dnent	ADL=P<
dnese	A=LC
dness	A6C=HMLFP8
dnest	ADC=P;
dnet	AGH9
dneur	A=HC
dnew	AGCAP:
dnews	LCP=
dnext	AICCH:L:
dnger	A<CDHAL<
dnges	HALBP;
dngle	AFH:P=
dngly	A;CEP=
dngry	AGH8
dngth	A:HE
dnial	A7HI
dnica	HEL:
dnice	AHH6LB
dnick	A=HDL=P=
dnies	HDL=P=
dning	A<GCHCL<
dnior	AFC<P;
dnise	H:PD
dnish	A;H:LDPC
dnism	ABP<
dnist	H=LDP=
dnite	C=L<PC
dnity	A;HALC
dnize	A=H<L=PE
dnjoy	H=L=PD
dnked	A<PB
dnkie	HB
dnkin	H<IB
dnkly	A=CB
dnnel	HB
dnnot	DEH<P=
dno	FJH<L;P=
dno.	HFL:
dnock	H<PB
dnomy	A=HC
dnone	A;HII<LAP:
dnoon	C=HB
dnore	A=PC
dnors	H<LD
dnout	HB
dnow	CJH;L<P<
dnown	B=H:PH
dnows	H<PB
dnses	HEP8
dnson	H:LD
dnsus	A=HB
dntal	ACH<
dnted	ACL;PA
dntee	HBL=
dnter	A=C=H:LCPE
dnths	HBL=
dntil	BJH:L<
dntly	A=CD
dntre	H=LC
dntry	A=HEP<
dnual	ABH<
dnues	L<PD
dnufc	HBP=
dnute	A=HCL=
dnz	H=LB
doach	HCP<
doard	A=BBC:HF
doast	A:HCPA
dobal	ADH;
dober	AEH8LA
doble	ADH=L=
docks	L=PC
docus	A=H=L=PF
doday	CCHHL;P9
dodd	ADH<
doded	ACP;
dodel	H=LC
doff	BIH:L<
dofit	ACH=
dogic	A;HC
dogue	AAHBL=P<
doh	GEH=L<
dohoo	GAH<LA
doi	HBL<
doice	C=HALBP=
doing	A=H=PC
doint	AAH;LC
dok	GFH<L=
dokay	GFH<L=P=
doked	ABP=
doken	H9PE
doker	A=HCP=
dokes	HAL;PA
dolar	ACH:LB
dold	ADH=P<
dolds	I=L<PF
doled	A=PB
doles	HALAP<
dolks	HBLBP:
dolla	HDL=
dollo	H=LB
dolls	HCP=
dolve	A=H=PE
doman	HCL<
domed	A=H=PC
domes	H=PC
domg	HB
domic	AEC=H:
dompt	L=PD
don	A=BKH;L;P=
donal	AJH5LBP<
donce	CJH:L=N=P=
done	A=H9ILL=P=
donel	H<LB
doner	A<CDH=
dones	HCI=
dongs	H<PE
donic	ADH<
donly	A<CD
donna	HALB
donor	A;HBL=PC
donse	HCL=
donth	HCIAL;
donts	H=PB
donus	A<HC
doody	AACAH;LAP=
dools	HC
doool	A<GEHALAP8
doooo	C=HDP=
doops	GCH=
doort	H<LB
doose	H=LB
doost	A=H=PE
doots	AAL<
doped	ABP=
dopen	AJH:P;
doper	AEC=L=
dopes	H;PD
dople	A<HFL=
dorce	A;C;HALAPC
dords	HALAP<
dored	A9HEL<PB
dores	HB
dorks	A=L;PE
dorld	A=B=HDLBP;
dorne	ABL<PA
dorps	LB
dorry	AFH;L<
dorse	ACCAH:
dorst	ACCAH;
dorth	AAB=CFH8K=LB
dosal	A;HFL=
dosed	A9PD
dosen	C=H;PD
doser	A;CFH=
doses	H7PF
dosts	HCL=
dotal	AFH:
dotes	HAP<
doths	H<LB
dotic	A<HB
dotta	HBP<
douch	A9GCHBL=PB
dough	ACBFCBG;H;NFP8Q=
dound	AABDL<PBQ=
doung	AHH:P<
dours	A=H;KIL<OA
douse	A=LDP=
dout	BJCAH7L=
doute	HDP<
douth	A;CFK=LCP=
douts	H<LA
doval	A;HC
doved	H=L<PB
doven	H<PD
dover	A=BGC8F=L<PD
doves	H;LAPA
dowe	H=PD
dower	C=H=PD
down	AKH;L=P;
downs	A=PB
dowth	A=HDP<
doyal	AAH<LA
doyed	ACP=
dozen	C<H=PE
dpack	HBL;
dpact	HBLBP:
dpaid	A=H<PE
dpain	HCP=
dpair	HBP=
dpand	H<PD
dpany	A:HBLB
dpare	AAH:L;PG
dpark	HCL<
dpart	A<CH
dpass	H<L;PI
dpast	AGH:P<
dpay	H=L<PG
dpays	H=PC
dpeak	H<L=PF
dpeal	A=HBP=
dpean	LB
dpear	A=H:PG
dpeat	HBP=
dpect	A9HFLB
dpeed	HHP6
dpend	A<H;PG
dpens	H9PF
dpent	A9H:PK
dperb	ADH=
dpers	PB
dpest	AFH8
dpete	A:HCPB
dpful	ABL=
dphen	C=HB
dpher	HAL=PB
dphic	ACL<
dpic	HB
dpick	PB
dpics	H<LB
dpink	ADH:LBP<
dpire	A<H=PC
dplay	L=PE
dples	HDP;
dplex	AFH9P=
dpls	GEH<L<
dplus	A=ED
dpoor	AFH;
dpope	H=LB
dport	A:C=HELA
dpose	C=HBL;PC
dpost	A<C=HALDP<
dpour	H<L<PE
dpped	A:PC
dppen	A<PD
dppl	HCP=
dpple	A;HB
dpply	C9HCPC
dpray	H=PE
dpril	H;LC
dpro	A=H;L=QI
dpted	A<PC
dpull	A<PD
dpump	L;PB
dpurs	L;PF
dpush	L=PB
dput	L=PC
dputs	H=PB
dque	HBL=
dquip	H<PB
dquit	H<L=PD
dquiz	HB
drace	H=LDP=
drack	HCL<
dract	A;PB
dracy	HCP=
drade	A<HBLA
drage	ACH<L;PC
draid	ABHCP;
drail	H;LC
drain	A8HEPA
drall	AFH<L;
drame	A<HB
drams	HBL=
dran	H:PE
drang	A<PA
drank	ADL=P;
drano	LCP=
drans	HCP<
drant	A<L:PH
drare	ABH<
drash	A=LB
drate	ADH<L<PB
drats	H;LEP=
drave	AMH7P;
draw	ACH=
drawn	H=PB
draws	H;PD
drazy	AEH:
drban	AEH:
drbon	HB
drced	A<PB
drces	HCLBP:
drchy	A;HCLA
drcut	AEB=HAP9
drday	A<LCP=
drden	A;HFP<
drder	A8B=CHHBLBP<
dre	DCHCL<P<
dread	C<HBPB
dreak	A9HAL=PF
dreal	AFCCH8P;
dream	C=H=PB
dreas	A<HALA
dreat	AEC=H:K=LB
dreby	CD
drect	AGCBH6LAP:
dred	AEHBP7
dreds	HBP<
dreed	A=PB
dreek	H<LB
dreer	ACH=L=
drees	H;PC
dreet	A:LD
drein	H<L<PF
drely	A:CAPE
dreme	ACH;LCP<
drend	HALBP9
drent	ADDBL=P;
dresh	ACH<
dress	A8C;LEPD
drest	A:C;HJL<PA
drete	ADH;
drets	H:PD
drful	ABCBH;
drger	ABC<
drges	H<PC
drgin	ADH<
drgot	L=PC
drgue	A=H<PD
drial	A=HBIAL=
dribe	PC
drica	A=FAH:LF
drice	A=C=HC
drich	AFF<H;K;LBPA
drick	HBP=
drics	HCL;
drict	ABH<
drid	A=H=PD
dride	A<C<HELCP<
dried	ADP<
drief	ACH=P=
drier	A=HB
dries	PB
drift	HBP=
drike	A=PB
drily	CDH=
drime	LCP=
drine	ACH<LEP:
dring	CALAP<
drint	A<HAPA
driod	HB
drior	CHH;L<
drips	PB
drise	C<HA
drish	A:PB
drism	HCP=
drist	ACC=LBP;
drite	ADH:L<PB
drity	A<LC
drive	A9HAI=LAPD
drize	HCLBP8
drked	A=PB
drker	ACL<
drket	A=HHL9
drmal	AFH<L=
drman	ABH:LC
drmat	HB
drmed	AAHAP9
drmen	H<LB
drmer	AGH<
drmit	H=PB
drned	AFL=P:
drner	HDL<
drnet	A=HCLBP<
drnor	LB
droad	AACBP:
drock	A<HCI=LA
droes	HDP=
droic	ABH=
droin	HBP=
droke	A<PD
droll	HALC
drone	ADC=H<LDP:
drong	AHCAH;L=P:
dront	D<HAL<PE
droof	A=HB
droot	HC
drope	LB
drose	A=HBL9PD
dross	AABFH8
drote	A=H;PF
droud	AHH:P<
drous	AFC=H<P=
drove	H9PH
drow	A=C=HB
drown	ABH;LB
drows	H;PD
drple	AAH:LB
drror	A=HAL<PB
drrow	ACHCL=P;Q=
drsal	ACH<
drson	HEP<
drt	H<LBPB
drted	AAHBL=P=
drten	L=PB
drter	AB
drthy	AEL<
drton	HCL=
drude	ADP=
druel	ADH;
druin	H<PD
druit	H<LD
druly	CCL=
drun	L<PE
drunk	AFH:L=
drupt	AGH9
drust	A:C;HCPD
drves	H:PB
drvin	HCL<
drway	AEC=H=P=
ds-13	I=LC
ds-on	BFH9
dsad	ADH;
dsafe	AFH:P=
dsage	A<HALCP<
dsaid	H=L:PF
dsalt	LB
dsame	AHH=L<P<
dsan	H=LB
dsand	A=H<IG
dsane	H:LC
dsarm	H;PD
dsat	H;L=PF
dsave	A=L<PE
dsaw	H=PC
dsay	A=L<PF
dsays	H:PE
dscal	H<
dscue	A=HB
dsday	H;LF
dse	L<QE
dseas	AFB=CAH;
dsee	L<PD
dseek	H=PB
dseen	A;H=PG
dself	A<HAKALAP<
dsell	C=PC
dsend	H=L;PE
dsent	B=D=H=PD
dsest	ABH<
dset	C=H=L=PD
dsets	HDLAP9
dsex	A=HC
dsexy	ACH=P=
dsfer	A=H:PG
dsful	ABP=
dshes	H=KDL=PA
dship	A=C=HFP<
dshot	A=HB
dshow	B=C9HBLC
dshut	H;L=PE
dsick	AIH:L=P=
dside	BICDH;L:P<
dsier	AEC<P=
dsign	A:PD
dsile	A;HFL=P=
dsily	A=CB
dsing	ABB=HB
dsion	HGI;
dsire	A=HC
dsist	H:L=PI
dsit	H:PD
dsite	HCP=
dsits	H<PB
dsive	ANH8LCP5
dsize	HB
dsky	HEL;
dslow	AEH<P;
dso	A=CGH=L<P=
dsode	HBL=
dsold	A;H=PE
dsome	AEC;FNH5P9
dsong	A<HD
dsoon	CJH:L<
dsooo	C<HBLB
dsory	AEH8
dsoul	A<HC
dsper	A<H=PD
dspol	HBL=
dspur	PB
dssed	ADH=P=
dsses	HAP<
dssic	H;LC
dssil	HCL=
dssss	HCP<
dssue	A=HC
dstan	H<LC
dstar	A<LAPA
dstay	H<L;PE
dsted	ABH=
dsten	H<PD
dstep	A<HB
dster	A;B=CDH=PD
dstic	ABH;LA
dstin	H=LB
dstly	AFC;
dstom	A=HB
dstop	H;L=PG
dstro	HBL=
dstry	A=C=HD
dsual	AAH;LA
dsuch	AJCAH<L<P:
dsue	L;PC
dsula	H<LB
dsult	A=HBL=
dsume	H=PB
dsun	HFL:
dsun.	H;LC
dsung	L=PB
dsure	AACCHDL9P<
dswap	H=LB
dswer	A=HC
dt-in	BCH=
dt-to	PC
dtact	ABH=
dtage	A=CBH=
dtail	ACP<
dtain	ABB=C<LAPA
dtake	A=HBL<PD
dtall	AEH=L=
dtamp	H=L<PF
dtand	A=E=H<IAL9PL
dtank	HCL=
dtant	AFH=LAP9
dtape	HBP=
dtart	H<L7PK
dtary	AEH=P;
dtate	A6FBHALD
dtays	H<PC
dtead	CJH<L<P<
dteal	A<PD
dteam	HB
dtear	L=PC
dtech	A<HALB
dtect	A=L=PE
dteen	ADH;IAL=
dtegy	HB
dtell	H;L=PG
dtely	A<CHL=P=
dtemp	HBP<
dtend	AFH5PD
dtens	H=PB
dtent	ADP;
dteps	A=HEL=
dterm	A=HHL=
dters	HBL=
dtest	A<C;HBLAPA
dteur	ADH;
dteve	LBP<
dtext	A<C=HELBP:
dthal	ABH=
dthan	A<BLH;L<
dthat	A=B=FCH6KDNKP:
dthem	HDL=
dthen	CFH9L=PC
dther	A;CIECFFH=K9L<P=
dthey	H=KC
dthin	AFH;
dthis	A=FIH;KCL<P=
dthly	ADC<
dtho	HCL=P=
dthom	H<LB
dtial	ABH:LA
dtice	HGL7PA
dtick	A;HAL=PD
dtics	LB
dtier	A=HB
dties	HGLAP8
dtify	H<PB
dtil	B;HD
dtile	AFH;P=
dtill	A<BHCJD=H9L;P:
dtime	CBF<HDL=
dtine	AFH9
dting	ACC<L=PC
dtion	A=B<C<HII;LBPA
dtire	ACH;L<PC
dtism	A=H8LH
dtive	AJCBHDI=LAP1
dtlaw	PD
dto	A<BGC=H;JHL;P<
dtock	AEP9
dtold	H=L=PD
dtoms	HBP<
dtone	A=HDP=
dtoo	CHH;L=P<
dtood	A=H7PI
dtook	H;PF
dtool	HCP=
dtop	AFH9
dtore	A=C=HB
dtorm	H<LB
dtors	HALBP<
dtory	ACHBP;
dtour	HB
dtown	A<HELAP<
dtrap	LB
dtred	A=HGP9
dtric	ABH<
dtrol	A=HC
dtroy	H<PC
dtrue	AECBH:L=P=
dtry	H8PG
dtted	A:HBPA
dtten	C=HBPA
dtter	ACP=
dtuck	AAC=H:PD
dtude	HFP9
dtudy	A;HBPB
dtuff	HB
dture	A:C<HELAPA
dturn	HAL=PC
dtury	A<HFL=
dtute	A<LCP=
dtwo	H=IFL=
dtyle	A=HC
dtype	HCL;
du	AFH;LAP=
duard	A<PA
duare	AECAH:
duary	A:LF
duble	A:CBPB
duces	H9PE
ducks	C=GBH9LCPA
ducts	HDP:
duded	A<PC
dudes	L=PC
dudge	L<
dueen	LB
duent	ADH<
duess	L=PC
duest	A8HH
dugee	A<HA
dught	A9C<DEH9I=L:PN
dugly	AEC;
duick	ADH;P=
duiet	ABCAH<
duild	A<H<PF
duilt	A<H<PF
duine	AEH<P<
duing	H:L=PE
duire	H;PD
duise	H=PB
duite	A<CGL=P=
duk	H:LF
dular	AGC=H=P=
dules	HBP<
dully	CBL=
duman	AGH9P<
dumer	A;HC
dunce	H;PD
dunch	A;H<LBPB
dunct	ADP;
dunds	A=HB
dunes	H<LD
dunny	AEH8LB
dunts	H;PB
dunty	H=LC
dup	BIH:L=P=
duper	A=CBLAP=
dupid	ABH=
dups	HBL<
dural	ACP=
durce	A=HFL<P<
durch	HDL:
dured	AAH;L<PC
durer	A:HFL=
dures	HCP=
durge	A=HAL<PB
durgh	A=HB
durse	A<CBHBL=
durth	AGH:IBL<
durts	H=PB
duse	HCLAP;
dused	ACP=
duser	HB
dusic	A9HIL=
dusly	A=CCL=
dutal	ABH<
dutch	H<LB
duter	HEL<
dv	HB
dvage	ACL<
dvant	AB
dvast	AGC;H<
dvate	AHH;LAP:
dvent	A8PG
dvere	ACP=
dvern	L=PC
dvers	H6PG
dvert	A=H=PC
dvery	A:B=CGFBL=P=
dvest	A:PG
dvial	ABH=
dvice	A=LDP=
dvide	A<B=H=PI
dviet	AFL:P<
dview	A<HFP=
dvily	CB
dvine	A;HD
dving	AAC=D=H<LDPA
dvise	H<PD
dvite	A=L=PC
dvoid	ABH;PC
dvolt	A=HB
dvors	H=PB
dvote	A<HA
dvous	ABL=
dwait	H;L;PG
dwake	ADLAP9
dwalk	H=L=PD
dwant	A<D=L<PF
dwar	A:HCPB
dward	A9B=CNH9L<PB
dware	ACL=P<
dwarm	AGCDH6P<
dwars	HBL=
dway	A<HE
dways	A=CEHFL=P7
dweak	AFH:P=
dwear	A<C=H=PF
dweed	HCLAP;
dweek	HEL:
dweep	A=HB
dweet	ADC=H=L=PB
dwell	CGH=L<
dwent	A;H:L;PL
dwest	A;CCLBP;
dwful	CBH<
dwhat	CCFAH<KHN8P=
dwhen	CHH=L<P=
dwhy	CGH=L<
dwice	CJH7L=
dwide	AKCBH9P;
dwift	ADH;
dwild	ADCAH:P=
dwill	A=C<DKL:P=
dwin	H<L<PH
dwind	HHL;P=
dwing	A;F=LAPC
dwins	L=PC
dwise	ADCJH9P7
dwish	A<PE
dwned	A;PD
dwoke	H<PB
dwon	H=L=PD
dwood	A=LC
dword	HEP<
dwork	A<HIIAL<P=
dworn	ACH<
dwow	GEH=L;
dwski	H<LB
dwtf	GDH<L=
dx	HB
dxact	AFH:P=
dxd	H<LB
dxing	A=HEL=P=
dxist	A=H=PC
dxo	GCL<
dxtra	AEH:
dy	G=KFL;
dy-to	H<JB
dya	GCH<KCL;
dyard	A<HC
dyber	A=HCP=
dycle	HBL=
dyday	AJC<H;
dyeah	GEH;
dyear	A8B=HJICL<P=
dyes	GGH:L<
dyet	CIH<L=P=
dying	AAH:L:PH
dylor	HBL=
dyou	A=KKL;P=
dyway	CEH;
dyyyy	HB
dyzed	ACP:
dzens	ACHCP:
dzero	H<IFL<
dzine	HCL=
d«	QB
dκαι	L<QB
d–	L=MB
d—	MB
d“	MB
d”	MB
d…	MB
e!	MC
e"	MC
e#	OB
e&	EC
e'	MC
e's	B=H;JML=P<
e(	L=MB
e)	MB
e*	OB
e,	MDP=
e-	MC
e--	MBO=
e.	MDO=
e...	MCO<
e/	OB
e1,2	HCI<
e10-	IB
e100	A<ICKDL;
e10p	IBL=
e10t	ADK;L=
e11t	ADK=L=
e120	ICL;
e12t	AB
e188	H;IC
e199	HBL=
e1st	AFL;
e200	A<IDKAL;
e20t	ACI=
e21s	ACHEI<L;
e250	A<KC
e2nd	ACI<
e300	IBL=
e3rd	ABL=
e4th	ADL=
e65t	A=KB
e6pr	ICL=
e6th	AFI=L:
e:	MC
e;	MC
e?	MC
e@	L=OB
e[	MB
e]	MB
e_	QD
eaaa	LCQ=
eabi	HCP<
eabl	ABHBP8
eabo	A:BOCEH;L:P:
eabr	A<CKH9L=
eabs	ABH<LBP<
eacc	B=HAL;PD
each	A<L;PG
eack	H<PB
eaco	A=HDL=
eacr	A<BGL=P;
eact	CAH;IAL8PI
eadd	ABH9L9PH
eade	AEH;P;
eadh	C=PC
eadj	C=H=PC
eadm	A<H7LCPH
eado	A=H=L=PE
eadr	HBP=
eadu	HCL=
eadv	A=HBL;PA
eaff	A:HAPB
eafl	ACH;
eafr	ATH;L0P<
eaft	BKCDH8L9P=
eaga	CKH;L<P=
eage	A;C=HBKALCP;
eagg	CB
eago	AEB=CEH=P8
eagr	L;PF
eah	GDH=L<
eahe	CJH9P=
eahh	H<LD
eai	DBL;PB
eaid	A<HJL:P=
eaim	H<L=PE
eair	A<LA
eal-	H<LEP=
eala	LBP=
ealb	BBP=
eale	ADH9LC
ealf	LBP=
eali	ADB<CFH:P;
eall	A9BEC:FNJ=L9PAQ=
ealm	A<CEL=
ealo	A;BMCGH7P9
ealr	A9CHHBL=P<
eals	CEL=P=
ealt	A6CCHE
ealw	CHH;P=
eama	AHH7LDP;
eamb	AB
eame	A<GDH<J=LIP:
eamo	HBL=
eamp	ABH<
eamu	ACH;L:PD
eana	ABH=
eanc	AB
eand	A:I<LC
eane	A<CC
eang	C=LEP<
eann	ADHBL:P=
eano	A;C;FQH:K=LAP:
eans	A;HE
eant	AJH7K=LBPA
eany	A8CMFHH:L;P:
eapa	A=CGH<L=P=
eapo	H=LB
eapp	C=PEQ=
eapr	H;LC
eara	ADH=
eare	A<BAHC
earg	A=H=PC
eari	A<HALAPA
earm	AAHCLFP2
earo	A<BPC=H:L=P;
earr	A<EAH=LBPA
ears	A:HALB
eart	A:HELDP:
eas	A=BGCCF=H:L:NEP=
easa	CEL<
eash	HBI:LC
easi	A<B<CHH9LC
eask	A=H6L=PK
easl	AEL<
easp	ADL=
eass	A9C8LCPH
eate	A=H;LAPD
eath	A=LB
eatl	A=C=HALB
eatm	C=HC
eato	BDP<
eatt	A=C=L=PF
eaud	A<HA
eaus	LC
eaut	A;HBL<PE
eava	ADL=
eave	AGH7LCP<
eavi	HBL;
eavo	A=H<L=PF
eaw	GDL<
eawa	ABCCH;P=
eawe	AGF=H<LBP:
eawf	A=CCH=
eawk	AEC=P<
eaww	GEH<L=
eb	HBLCP;
ebab	A<HALB
ebac	A8COL<P<
ebad	CCP=
ebag	LB
ebah	HCP<
ebak	H<LAPA
ebal	ADHBLDP7
eban	A<B=HEKALCP:
ebar	A;HCLAP<
ebas	A<HALCPA
ebat	A9C=HBLCPA
ebbc	A=LDP=
ebc	CEH;
ebea	C<HCPB
ebec	A=H7PL
ebed	A<HGLCP6
ebef	A<BNC<H=L=P<
ebeg	A<D=H7L:PR
ebeh	A:BIH=P=
ebel	BEC=H<I=PB
eben	A;BBLB
eber	LDP;
ebes	ABCBH;NA
ebet	ADCDH:
ebib	A:LD
ebig	AFCAH8LAP<
ebik	H<LCP=
ebil	ABB=HDIEL:P;
ebin	H=PB
ebip	AIH<P;
ebir	A;C<HE
ebis	A<HB
ebit	ADH=P<
ebla	C=G=H=LAPE
eble	A=L<PE
ebli	ACB=CHP5
eblo	CAHBL<
eblu	A<H=LDPB
eboa	C=HC
ebob	LB
ebod	A:C=KAPE
eboe	LCP=
eboi	A<CCP=
ebol	AEH7PC
ebom	HBP<
ebon	H=LCP=
eboo	ABHBL<
ebor	C=HCL9PD
ebos	LB
ebot	A=C=FHL;PB
ebou	B;C=H;LAPF
ebox	A=HC
eboy	HEP:
ebra	C=HDLB
ebre	A9B=C;HDLAPG
ebri	AFH8I<PB
ebro	ABC8LCPC
ebru	H=LD
ebry	C=LB
ebtw	HDP=
ebub	A<HC
ebuc	HBP=
ebud	A;LB
ebui	A<BAL9PE
ebul	A<C8HILFP<
ebun	A=HCP=
ebur	AAHAL9PE
ebus	AAC=HEP9
ebut	A=EGH:LC
ebuy	A<L=PD
eby	A=BJH<L<
ecab	A6HGLB
ecag	LBP=
ecal	A=D=H:LEPE
ecam	A:HB
ecan	C=DJLAP7
ecap	A:HBLAPB
ecar	A7C=HDLCPA
ecas	A;HBPA
ecat	HBPAQ=
ecau	A=L9PI
ecav	A=LB
ecea	PB
ecen	A<HBLB
eceo	H<LC
ecer	AIP6
echa	A;B=C<EAHDPE
echi	ABC=HELCP8
echo	A9C<HCPG
echr	A=HBLA
echu	HCP9
ecig	HB
ecin	H=LB
ecir	A=BBP=
ecit	A=CAHGL<P<
eciv	ALH;L<P9
ecla	ADHAI<P<
ecle	AGB<CDL=P;
ecli	A5HFPC
eclo	CFF=HAP7
eco-	A=HB
ecoa	HBLCP:
ecoc	HALBP=
ecod	A=HALDP:
ecol	A=LB
ecom	ABB<C;G=PGQ=
econ	ACB<C=D<G<LBN<PF
ecoo	A<L;PG
ecor	ABC=LDP:
ecos	ABC6HALAPC
ecot	LB
ecou	A;C<HBPE
ecov	A:B=I=LDPE
ecra	C;HFL=Q=
ecre	A:LBPB
ecri	ADL=P=
ecro	A;D=H=LAPG
ecru	HBL;PA
ecud	A<HC
ecul	I=LB
ecum	ABH;LCP=
ecur	AAL;PC
ecus	A<F=HGL=
ecut	ADB=L=PB
ecyc	HCP=
ecyn	HBL=
eda	FEH=L=
edai	AEC:
edam	CJH<L=P;
edan	C<HELAP:
edar	AGH;LBP<
edat	A=HDP<
edau	HAP<
edav	A=LEP=
eday	HIL9P<
ede	H;P=QE
edea	AACCHAL<
edeb	A:HG
edec	AAB=CBH<I=L<PE
eded	H;PB
edee	AFCDH9P;
edef	A6C=HDLAPD
edem	C<HAI=PB
eden	A=LAPC
edep	B=C=H:LDPC
edes	C=LBPB
edet	A:B=L=PG
edev	L=PC
edia	A=HFL<P=
edic	A;PD
edid	C:DJHBL<P:
edie	H<PC
edim	HDI=L=
edin	A=HCL=
edip	HBP=
edir	CBH9LB
edis	AAPC
ediv	C=H<PC
edj	H=L;PF
edm	HBP<
ednt	A=HBLBP=
edo	DJH;L;
edoc	A=HE
edod	ACH:
edoe	DIH;P:
edog	HDL:
edoi	A<H8L;PGQG
edol	A;HCL;PE
edon	A;DEL2PL
edoo	A<HHL<
edos	HCP;
edou	B<CB
edow	A:BLCAL9P<
edr.	H=LB
edre	A:C=PH
edri	A9C=HKL<
edro	HALC
edru	ACL;PB
edry	AC
edub	A=HBP=
educ	LB
edue	ACH<LAP=
edum	H9LC
edun	HALAP<
edup	A9HCPA
edut	A<HA
edwi	A=H9LEPB
eeac	AAE=FKH=L;P9
eeag	AACBH;P=
eear	A=H;PF
eeas	AHG=H3LE
eeat	H9L=PH
eed	A=LB
eedi	H=LC
eedu	AEP;
eeff	ADCAHCL=P7
eeig	H<IHL=P<
eeit	A<C=ELH:
eela	A<PD
eeld	AEC:DB
eele	C=HBIAL=PA
eeli	AAH5PG
eels	A=CHH;
eema	HCL<
eemb	ADH8PC
eemi	CAH;LB
eemp	A:FAPC
een	HB
eena	A6PK
eenc	A=BBH;PE
eend	A<H:L=PK
eene	B=C=FD
eenf	L=PC
eeng	ADLAP9
eenh	H8PI
eenj	H<L=PF
eenl	ACH:
eeno	A:B:CMH=
eenr	A=B=PC
eens	A;H:PH
eent	ADK=L;QA
eenv	H=PB
eepi	A<HEL=
eequ	H;L=PG
eeri	LB
eesc	A:PF
eest	A<HCPAQ=
eetc	AAH8QG
eeth	HB
eeur	LC
eeve	B=COF=P9Q=
eevi	AFH9L;PC
eevo	H;LBPC
eexa	HAL<
eexc	AFBFH9I=P9
eexe	A<HD
eexi	H8L=PH
eexp	L7PI
eext	AAH<L<PC
eeye	HC
efac	A7LAPF
efai	A<L=PD
efak	ADH<
efal	AAC=H<L<PH
efam	AEC9HGLAP7Q=
efan	AEHBL=P9
efar	A8CFHD
efas	ABCOH;L<P7
efat	ABC<HALCP;
efav	AFH7L=PC
efea	C=HC
efeb	LB
efed	H=LB
efee	A:C<HBLAPD
efel	A;C=HBLAPC
efem	AGH;
efer	ABH<
efes	H=PC
efew	AIF=H;P<
efib	HFL:
efie	ABKBP:
efif	H=IDL=
efig	A;C=HBPD
efil	A;L<PI
efin	ACCBH<L=PA
efir	ABCCHHL;P6
efis	AAP<
efiv	A=C=IDL=
efix	A<L=PF
efla	AB
efle	A=PC
efli	H<LBPB
efly	AAC<H=L=PD
efoc	A<H<L=PH
efol	ACB=D=H<PF
efoo	F=HDP=
efor	BECFD=F=G=H9IBK=L;NDQ<
efos	AHC=H<L=P=
efou	B;IEPB
efra	AGH;LDP6
efre	ABH=I<LAPFQ<
efri	AHC;LKP/
efro	A=HAPC
efru	AJP4
efuc	AJLCP5
eful	AACCF=L=PA
efun	LCP=
efur	AECCE=F<H:K=LA
efut	APH4N=P9
eg	LB
egai	A<C<HCPA
egal	A;HBLA
egam	HDLAP;
egan	HB
egap	HB
egar	A=HALBP<
egas	A<HHL=P=
egat	A;C<F=HBLBPB
egav	D=H<PD
egay	HCP=
egea	H=LB
egee	HCL=
egeo	LEP;
eger	LBP=
eges	A;HD
eget	H;L=PG
egho	A=LB
egi	ACHAL:
egia	A<HD
egif	ACHBP9
egig	A=HDP=
egir	A<HBLCP=Q=
egiv	A;C=L;PK
egla	ACP=
egli	HCL=
eglo	AAHCP;
ego	DAL;PD
egoa	A;HFL=
egod	C7HBLFP;
egoe	H8PG
egoi	A9BAPD
egol	A=C<HALBPA
egon	A=C<HAJ=PD
egoo	AACAGCHAI=P:
egos	HBLAP<
egov	A;D<LFPA
egra	AAB=C<HDPB
egre	ANC;H<LAN=P9
egri	B=HBLBP<
egro	B=C;HCLAPA
egru	AGH<P:
egua	A<C<PE
egue	A<PB
egui	AFC=HALAP6
egun	B=HC
egut	H<LD
eguy	HEL=P=
eha	LB
ehab	LB
ehac	A=PC
ehad	A<DFH<L=
ehah	B=GDP=
ehai	HEP9
ehal	HDLCP:
eham	A=HBL<PA
ehan	A<C=HCLB
ehap	ABC=H6LBPG
ehar	B=CIH8LBPB
ehas	A=DFH<P=
ehat	A=HAL<PF
ehav	A:DLH<L;PA
ehaw	HCQ=
ehay	H=LB
ehea	ACC=HB
ehec	HCP=
eheh	GCH=P=
ehei	A<HA
ehel	C;GDL7PI
ehem	C:HCK<LB
eher	A<CHD=H=KHP8Q=
ehes	H;KD
ehey	GDH=L=
ehi	GEH=L;
ehid	A=L;PE
ehig	ADB=C=HDI=LAP=
ehij	A=PB
ehil	LDP=
ehin	A=H<LAPB
ehir	A<H;L<PJ
ehis	A;F;HAKHLAP<
ehit	A=H=PB
ehoc	A<HB
ehol	C9H:LCPG
ehom	ABCDF=HDL9
ehon	CAHDL:
ehop	BAH:L;PH
ehor	A<HBLAP=
ehos	A=HDL8PD
ehot	ABH<LCP;
ehou	A6HHK<LIP8
ehow	CFP;
ehug	AEH:LAP=
ehul	L=PC
ehum	AFC=H:LAPA
ehun	A=C=IIP:
ehur	C=H:LCPB
ehus	A=HCP=
ei	H=KIL9
eiam	H<KB
eide	ACC=HA
eign	A=H:PG
eill	AIH=L;
eim	A=HALBP=
eima	H;L=PF
eimm	AEP;
eimp	ABC=H=L<PG
ein	BKH;L;P=
eina	AAH<LB
einc	ABG=L;PE
eind	ADCFH:P:
einf	ACHCLAP<
einh	A<H=PF
eini	A9HCLBPA
einj	A;L=PE
eink	ABP;
einm	H<LB
einn	AHC=JAL;P<
eins	A=BHCBH8PAQ<
eint	ADC=LCP<Q=
einv	H<L9PI
eipa	H;LC
eipo	LB
eira	H<K=LF
eiri	LB
eiro	ABBAP<
eirr	A=CCH=
eisi	F=H<LE
eisl	A:LF
eiso	A8HELA
eiss	A;HE
eive	A=H=KD
ejan	A=LB
ejar	H=LDP=
ejaz	A=HDL;PA
ejef	H<LB
ejer	HBP<
ejet	HBP;
ejew	H;LFP<
ejil	LB
ejim	HBL=
ejob	C=PB
ejoi	AAH:L<PH
ejok	HEL<P=
ejon	HCL=P=
ejos	L9PE
ejou	A;HGL=P<
ejoy	HBP=
ejud	H=LB
ejul	C;HALB
ejum	A=H=PD
ejun	A=C=HDLAP<
ejus	A=CJHBL:P=
ekar	H9LG
ekas	HBL=
ekea	HBL=
ekee	ABH:L8PJ
ekei	HCL<
eken	LDP;Q=
ekep	H<PC
eker	A=PB
ekey	AGH=P:
ekid	A<FALBP=
ekil	H=L;PF
ekin	A=CEH=LBP;
ekis	A=HELBP8
ekit	A=HEP=
ekkk	LB
ekne	HB
ekno	A<H:L=PK
ela	HB
elab	A;HBLA
elac	HB
elad	A:HBLC
elai	H=PC
elak	LEP<
elam	AEH=
elan	A;HIP=
elap	A:HF
elar	AIH9LAP:
elas	ALF=H:L8
elat	AGCMH6P6
elau	A8C<HAPJ
elaw	A=FAGAHDLAP9
elay	H=PE
elaz	ABH=
elea	A;BACEL9PE
elec	H=PB
elee	H<
elef	B<HDL:PB
eleg	AEK=LAP9
eles	ACCEH<P:Q=
elet	A=H=L<PG
elex	H=LB
elib	A=HBLCP<
elie	A=H6L=PK
elif	A9C=HG
elig	AJC=H;LDP4
elik	BEC<H=J=L:NC
elil	A=HBP=
elim	ADHBP9
elin	A;HGLAP:
eliq	ACH<
elis	A=C=HAPE
elit	ACCBL=P;
eliv	C:L;PI
elma	GCH=L=
eloa	A<HHP<
elob	A;HBPA
eloc	AAL:PF
elog	HB
elol	GDL:PA
elon	ABB<CIF=H<LDP9
eloo	A7GAH=L=PI
elor	H<LB
elos	A;B<C=H=PJ
elot	F=LB
elou	ABCAH<
elov	AHC8LA
elow	AGL<
eloy	LBP=
elt	HB
eluk	LBP=
elum	ABP=
elun	A=HALBP<
elut	A<HB
elyn	PB
elyr	A=HCL<
emac	A=LCP=
emad	C=H6LCPFQ=
emag	HBL=
emai	B=H<PD
emaj	AFH<
emak	A<C=PH
emal	LC
emam	HBL=
eman	ABC=F<HBL<
emap	L<PD
emar	HBLBP=
emas	ABC=HCP;
emat	A8C=HCK=PH
emax	A9HC
emay	CCDGH=P<
emea	A;CBL:N=PH
emed	HBK=LCP<
emee	A<HCL;PB
emel	A=LD
emem	A;HCLA
emen	A=CAH:PG
emes	ABLDP;
emet	A<HAPC
emic	A=LB
emid	ACC=HAP=
emil	ACH=IBLAP9
emin	B=C=EBHBI=KDLAP8
emis	ACL<
emix	ACHALAP7
emmm	LB
emoa	A=H;PE
emob	ADH;
emod	AFC=L:
emol	ACH<
emom	HBP=
emon	C9HFLBP<
emoo	HAL<PA
emor	AHCCHEL<P3Q=
emos	AHCEH8L<P;
emot	C<F=HEL<PC
emou	A<C=HDL;PC
emov	A<HD
emtv	HCI<
emuc	ACCCH9LCP<
emuf	H=LB
emul	ACC;HDL;PA
emun	A=H=LC
emur	A;C<HBPC
emus	A;HALFP;
emut	AHH9P<
emys	A=HDLAP:
ena	H:JGL=
enai	HAP<
enak	LBP<
enam	A;HBPA
enap	LB
enas	AAH<LA
enat	H=KBLB
enea	BGCBH5L<PA
enec	ADH=L<
enee	AAC=H;L9PI
eneg	A:H<PF
enei	ABC<FHK=L=P;
ener	HEP9
enes	A:HFL=
enet	ADHALAP7
eneu	HCP<
enev	CGL=P=
enew	ACB=HALEP9
enex	AHCCG=H<L;P=
enhs	H=LB
enia	H:LE
enic	AEP<
enig	AAC;HHP=
enin	H;IEP=
eno	FJH<L;P=
eno.	HFL:
enoe	HDL;
enoi	AAP<
enom	A<HBL=
enon	ALB<CGH8I<P:
enor	CJH9P;
enos	A=HB
enot	H<PE
enov	H=LB
enow	CLH:K=P<
enuc	AHC=H;LCP:
enuf	HBP=
enum	HEIAL9
enur	A=HBLAP=
enut	HBL=
enz	H=LB
eoba	H;LD
eobj	A8HF
eobl	H<
eobs	ABP=
eocc	A;H9PH
eoce	A<HGL<P=
eoct	A=LC
eodd	ADL=
eoff	A9BECBL<
eoft	CFP;
eoh	GEH=L<
eohh	HB
eoi	HBL<
eoil	HBL=
eok	GFH<L=
eoka	GFH<L=P=
eold	AJC=H:LAP:
eoli	LB
eoly	H;LD
eomg	LC
eon	A=BKH;L;P=
eonc	AAB=CJH;L=P;
eone	ADF<H=IJL=P9
eong	AFH<P:
eonl	AGCDH7P;
eooo	HBLAP=
eope	H=PB
eopi	A;HALB
eopp	ACH;LA
eorc	HDP:
eord	ACB=C;LC
eorg	H=L<PD
eoth	AOCBF=H=L9P8
eoug	DHP8
eour	H9KIL=
eout	ADBHCDE=F<L;P7
eove	ACBJCBF=H8I<L=
eowe	H<PE
eown	ADH=L<PB
epac	HFLBP8
epai	A:HBL;PF
epal	A=LAPBQ=
epan	A8HHL:PC
epap	A<HD
epar	ACG=HCI=Q=
epas	C=H<KBL=PG
epat	A;HBLCP=
epau	HCP<
epav	HEP8
epay	L=PE
epd-	I<LC
epea	AAHGL=P8
epec	H=L8PJ
eped	H=PC
epen	ABLEP9
epeo	A=FBHCKBL:
eper	B=CEI<L=PD
epet	ACC<H=LA
epha	A:HBPA
epho	ACHA
epia	AB
epic	A;I=LBPA
epie	A=HD
epin	AAH:LB
epio	A:L=PE
epip	HCL=
epir	A;HB
epis	HCLAP8
epit	A=HB
epix	HBL=
epla	A:B=F=HDLBPC
eple	CBGKH<I=L=P8
epls	GEH<L<
eplu	A=BAEDH=L=
epoe	HCL=
epoi	A:HEL<PB
epol	FAHEK=L:
epon	H=LB
epoo	AEH=
epor	ACH=LAP<
epos	ADC;K=PC
epot	AFH=P9
epou	A=H;PD
epov	A=HC
epow	A8CBHD
eppl	HCP=
epra	HCL;PB
epre	AAB=CHE=G=H:PD
epri	CEDAL=P<
epro	AAB<G=I=L=PF
epru	ABH<
epub	ACHCP8
epul	A;H<PH
epum	L;PD
epun	PC
epup	HDL;
epur	H=PB
epus	H<L=PD
eput	H<PH
eqld	LB
equa	AAC;
eque	HEL=
equi	ABCGH:L;
erac	AEL:
erad	AALBP=
erag	A=HB
erai	A7B=C;HFPG
eral	C:HBPA
eram	AAL<
eran	ACC=H;PB
erap	CAH;
erar	AEH<L<
erat	A9CFHFL:P=
eraw	ACH=
eray	H<LDP=
ere	DCHCL<P<
ere-	A=HDP<
erea	B=D<LCPB
ereb	I<L=PF
erec	C9HBL;PI
ered	AAH=PC
eref	B=L=PC
ereg	CBH<L:PG
erei	A<C=H;PF
erej	A<H;PF
erel	C;PH
erem	B<C=H<L;PM
eren	A<I=PE
ereo	A=H<PE
erep	A5C=LDPF
ereq	A:C<L<PK
eres	BAC<PEQ=
eret	ADHCL5PBQ=
erev	H<KAPB
erew	ADC:PB
eric	AEHAL<P=
erid	H=LC
erig	CCHBL:PA
erin	A=HCP=
erip	ABHDL<P;
erit	A;HALA
eriv	AEHCL<P:
eroa	A=C=HFP<
erob	L;PC
eroc	A<LD
erog	A;HD
erol	A<HBI=KAL=PA
erom	H8LBPD
eroo	A<LEQ=
erot	HAP;
erou	AGB;CEP7
erow	A<C=HC
ert	H<LBPB
erte	H=LB
erub	AAL<
erui	H=PD
erul	A=HDP=
erun	C;H<L=PI
erut	ACC=
esac	H=PC
esad	H=LB
esaf	AEC=L=P=
esai	L;PD
esal	A9C=HCLE
esam	ADHBP8QA
esan	A;LDPB
esat	A:H=LFPA
esav	HBL8PF
esaw	H=PB
esay	A<C=L:PI
esca	AGH:
esce	HBP=
esch	A:C=HDLDP=Q=
esci	LDP:
esco	C=HHL8PAQ=
escr	A:HDLAQ=
escu	H=LB
ese	L<QE
esea	HDP;
esec	AACBHBP=
esee	A;H:L:PO
esei	A=H;LAPB
esel	CEH=L9PE
esem	A9HHL=
esen	H<LAPG
eseo	A=C=LE
esep	AMH=LAP2
eser	A<C=HCPC
eset	A9C=H=LAPF
esev	AEC;H<IEL=
esex	ADH<P<
esha	AAD=G=LDPA
eshe	A<KEP<
eshi	A<HBPB
esho	AEB<C;G=HCK=PC
eshr	A;H<LAPE
eshu	GBH=L=
esic	AEH<P=
esid	ABB:HHL=P<
esig	A=C=PF
esil	ACC;H<PA
esim	AECCH4LB
esin	AAB=C<F=L=NMP;
esis	A=HGP;
esit	L:PE
esix	H;IGL<
esiz	HCP=
eska	HBLBP:
eski	ABHBL=P<
esky	A8LAPF
esla	A:HAPC
esle	A<G=HDL=PB
esli	ABH<
eslo	AECAL=P;
eslu	HB
esma	ALCBF=H9L<P=
esme	H=PB
esmi	H=LAN=PC
esmo	A<HDP=
esmu	HDP:
esna	HBK=LA
esne	HEP;
esno	ACH;PA
eso	A=CGH=L<P=
esoa	H=K=L=PC
esob	ADH;L=
esoc	ABH;LB
esol	ADH;
esom	CRFKH3I=K;L:P7
eson	HGP<
esoo	A<CIP<
esop	ABC<HDP9
esor	AGC=L;
esou	ABCAD=PC
esov	AMH=L8P;
espa	AALBP;
espe	A<LBNAPC
espi	A;LAPA
espl	HCL=
espo	C=PD
espr	A9HEPB
espu	H;L=PI
esqu	ACCAF=H:
esta	ABC;F=PD
este	ACC=LBPBQ=
esti	AAB<CIL8
esto	A<C=HDL9PH
estr	AGB=C:FBJ=PB
estu	ABC=HB
esua	H=LB
esub	ABH<PC
esuc	ABB=CBH=L;PD
esud	ACP;
esue	L;PC
esuf	AAH8PE
esug	A=H=PC
esui	HD
esul	C=L=PC
esum	A9HCLA
esun	C:LD
esup	C;HAPC
esur	ABCDG=HAL9N=PB
esus	A<H<PF
eswa	HIL<P<
eswe	AHC:HAP:
eswi	HDL9
eswo	A<H=PE
esym	A<HE
esyn	AAHAP<
esys	A;HDLA
etab	A8HHP=
etac	PD
etak	ABC=L6PI
etal	AAC<LEP=
etan	A=HALB
etap	HAL;PB
etar	LDP<
etax	HGL;
etea	A:C<F=HDLA
etec	A<HDL=
etee	AFH<P=
etel	C:L;PF
etem	ABHCLBP6
eten	A9HDIFL=
eter	AAC=HBL;
etes	A7HFLB
etex	A=C=HBLDP;
etha	A8BHFFH9KCL8NGP=
ethe	A:B<CFFDH7I=KKLBP8
ethi	B<CAFGIAKDL;N=P;
etho	A:B;C;IGNIP<
ethr	A6BJC;D=HCIFL7N=PC
ethu	CCH;LAP=
etic	A9HALAPA
etid	ABP<
etie	A<LC
etig	AECAH9LAP=
etil	BGC:LAP=
etim	A;C;HDLA
etip	LBP=
etir	ACHEP5
etit	A<HEP=
etmr	HC
eto	A<BGC=H;JHL;P<
etod	CBHFL<P;
etog	A:CNH9P<
etol	A=H=PE
etom	A=CBHGLAP7
eton	A<BACBHDLBN=P;
etoo	A<CFH=
etop	AEL<P<
etor	A9PH
etot	AAL;PA
etou	ABB<C=F=HAK=LCPA
etow	HBLDP9
etra	A:B=C=HCLAPC
etre	PB
etri	A:BAF=H;IGLAPA
etro	AAHCLCP8
etru	A<CAHDLCP8
etry	A=H<L=PG
etue	H;LC
etur	A9L<PJ
etut	A=H:L=PH
etwe	A9C=IHLBP=
etwi	CGHBLAP5
etwo	A=HCIFL:
etyr	A<C=HD
eu	AFH;LAP=
eugh	GFH<L=
eugl	AEC;
euk	H:LF
eukr	H<LB
eult	ACH;P=
euna	AFHBP7
eunb	AHH=P:
eunc	ALP3
eund	AIBIC<H6L;
eune	AHC<HAP9
eunf	AGCAP7
eunh	AFL=P:
euni	ACI=LDP8
eunk	ADHAL=P:
eunl	AHBCC:H9L=
eunm	AFP8
eunn	ADH=P=
eunp	AOH<P1
eunr	AIH;JCP5
euns	AIC;H:LAP;
eunt	ADBIC=H<L<P8
eunu	ABP<
eunw	AKH:P9
eup	BIH:L=P=
eup-	BAHBP;
eupd	H<PB
eupg	H=PB
euph	A<H<PE
eupl	H:PF
eupp	AC
eups	AAL<PA
eupw	CGH9L=
eurb	AAH<PA
eurg	ABH<
euse	A:PF
eusi	H:PF
ev	HB
evac	AEHBLAP5
evan	A=H9LFPA
evar	A;H<LAPD
evas	AFC<H<
eveg	A8HF
ever	CEH;L;QC
evet	BAC=HBL=
evic	A;HBLDP=
evid	A=HCL<
evie	HBL=
evig	ABL=
evil	ACC=
evio	ACH6LCPA
evir	ABL=
evis	A:HCPB
evit	AEH;
eviv	ACL<
evot	A8C=HIP=
ewai	A8C=PH
ewal	A:LCPD
ewan	A9D<H=L=PL
ewas	A<HCP=
ewat	A:C=LAPF
eway	A<HCP=
ewea	AGC;L=PB
eweb	A<C;HFLAP;
ewed	A;HC
ewee	A=HFLAP:
ewei	PB
ewel	A=CJDDH9P;
ewen	A<H<PF
ewes	CALBP;
ewet	AFH=P<
ewha	A=B<C9FPH;KKL=N8P;
ewhe	A<CSH8P9
ewhi	A:B=C<FDH<KFL=NIP;Q=
ewho	ADH2KBLGP<
ewhy	CGH=L<
ewic	ACLBP:
ewid	ACH;
ewil	AGDIH9LAP0
ewin	A<B=C=HCLAPC
ewis	AEC<K=PB
ewit	C=L;PC
ewom	A<CAHEL<
ewon	B<DBH<PE
ewoo	ABH;PDQ=
ewor	ADC=G=HBKAL;N=PB
ewou	A<PD
ewow	GEH=L;
ewri	A:H8LAPJ
ewro	ABCAH;L<PB
ewtf	GDH<
ex	HB
exd	H<LB
exo	GCL<
exxx	HB
ey	G=KFL;
eya	GCH<KCL;
eyar	A=HB
eyea	B=C=GGHEI=KBL8
eyel	H=LB
eyes	CAFAGFL;P;
eyet	CIH<L=P=
eyie	H=PB
eyou	AFC=H9KPL;P6Q=
ezac	H<LB
ezan	H<LB
ezer	DAH<IFL:
ezon	HAP<
e«	QB
eκαι	L<QB
e–	L=MB
e—	MB
e“	MB
e”	MB
e…	MB
f!	MC
f"	MC
f#	OB
f&	EC
f'	MB
f(	L=MB
f)	MB
f*	OB
f,	MDP=
f-	MC
f.	L=MCOFP;
f/	OB
f9	H;ILL:P=
f9x	ABC;F<G=IGLEM=N<P=Q=
f:	MC
f;	MC
f?	MC
f@	L=OB
fXX	A8B<DBGAH<JCK9LQM=N;O=
fXX-	A=H=LE
fXx	A9B<C:D9GAH;K=L[M=N9O=PBQB
fXx-	A;E=FDIAJ=K=LJP9
f[	MB
f]	MB
f^XX	A;GALE
f^XX-	LB
f^Xx	A=I=K=LIO<PA
f^Xx-	AAF=IALBP;
f_	QD
fc	D=F<HFI=J:K=LRM=N;O;P=QB
fc-	A<BAC=HBLCN=O=
ftXX	A:B<JBK;LMO=PA
ftXx	A<B=C=D=F<HFI=J:K=LRM=N<O;PA
ftXx-	C=HDI<LDN=O=
ftx	BAD=HFJ:L;O=PB
fx	ADB<CBF<GAHJI=J7L=M=N<O;PCQA
fx-	A=C<EAHDI=KAO;Q=
f«	QB
f–	L=MB
f—	MB
f“	MB
f”	MB
f…	MB
g !	MC
g "	MC
g #	OB
g &	EC
g '	MB
g (	L=MB
g )	MB
g *	OB
g ,	MDP=
g -	MC
g .	L=MCOFP;
g /	OB
g 9	H;ILL:P=
g 9x	ABC;F<G=IGLEM=N<P=Q=
g :	MC
g ;	MC
g ?	MC
g @	L=OB
g XX	A;B=DBFAGAJCK:LFM=N;O=PA
g XX-	A=H=LE
g Xx	A7CBD8GCHDLAN:O=PBQD
g Xx-	A;E=FDIAJ=K=LJP9
g [	MB
g ]	MB
g ^XX	A;GBLE
g ^XX-	LB
g ^Xx	A8CAEAHDI=O=PC
g ^Xx-	AAF=IALBP;
g _	QD
g c	ACB=CAD=F=HFJ;L8M=N<O<PEQC
g c-	A<BAC=HBLCN=O=
g tXX	A:B<H=JBK;LK
g tXx	AECDD=F<GAHFJ:K=L:M=N=O=PB
g tXx-	C=HDI<LDN=O=
g tx	BAD=HFJ:L;O=PB
g x	ADB<CBF<GAHJI=J7L=M=N<O;PCQA
g x-	A=C<EAHDI=KAO;Q=
g «	QB
g –	L=MB
g —	MB
g “	MB
g ”	MB
g …	MB
gF Xx	A<B=C=H=LGPB
gF ^Xx	C=LE
gF c	A=B=C=I=LE
gF tXx	A:B=C;HCLH
gN Xx	AFH:LAP=
gN ^Xx	AB
gN c	A;H:LJP=
gN tXx	H;LHP<
gP XX	H<LD
gP Xx	A;H;LKM=
gP ^Xx	B=H=LE
gP c	C=LHP=
gP tXx	A8C=H=LGPA
gp XX	H;LD
gp Xx	AAC:LB
gp c	AACAHBP9
gp tXx	ABHA
hADJ	C<F=H=J=LBMBOEP:QD
hADP	C=J<K=LAMCN8OGP9QB
hADV	A<G=J=K<LAMAN:OFPBQB
hAUX	B=D9HALAMAN=OCPB
hCCONJ	A<F=IAMAN=OD
hDET	A<C;LAMBN;OEQA
hINTJ	A;H<J=LAPC
hNOUN	A<B=C<E=J;K;LBMCOFP=QE
hNUM	A=IALBMAOCP8QC
hPART	A;CDD<EAG=H=KALAMCN7OEP<
hPRON	A<H;LAMEN<ODP=QC
hPROPN	A;B=C;H<J=K<LEMBOFP<QD
hPUNCT	A9C=EAF=K=MDN:OEP<QF
hSCONJ	B<HBJ<LCOBP;
hSYM	A<B<C;J=K=MBN=OEQG
hVERB	A=B=C;J;LBMCN<OGP<QA
hX	A<C<H<K=N=OEP=QI
h^	A<F=H=K=LAN=OBQA
iADJ ADV	IAK;NCP;QA
iADJ AUX	ABCBF=H<JDL<NA
iADJ DET	F=IBJ<KAN:OA
iADJ NOUN	F=HAJ=KAQB
iADJ PART	B9JDKA
iADJ PRON	BBFBHAK=P;
iADJ PROPN	H;J<LCNA
iADJ PUNCT	A<F=HAOA
iADJ VERB	BBJ=P<
iADJ ^	D=PC
iADP ADJ	C<F<HAKB
iADP ADP	CBI=N=
iADP NOUN	F=HAK<PAQB
iADP NUM	C=LBP<
iADP PART	ABB=H=
iADP PRON	CBHAK=L=
iADP PROPN	A;C;D=H=LDNAOAQB
iADP PUNCT	ABC<IBN=
iADP SYM	A=CALB
iADP ^	B;DAFAIBJBP<
iADV ADJ	A<FAHFN=P<
iADV ADV	FAHAI=K;P=
iADV AUX	CCF;IAL<OAPA
iADV CCONJ	AAFAH=K<LA
iADV NOUN	A<KCN<
iADV NUM	H=PC
iADV PRON	A;B<FAHAN;
iADV PROPN	AAC<FCH;LAN;PA
iADV PUNCT	AAF<J<LANDP=
iADV SCONJ	A<PC
iADV SYM	A<
iADV VERB	ABBBCAF=I=J;KAOAP;
iAUX ADJ	C=KBLBN<
iAUX ADP	CAD=H=L=PC
iAUX ADV	DCE=F<H<I=PB
iAUX CCONJ	B=PB
iAUX DET	HDP;
iAUX NOUN	BAC<DBFAG=H:JAK:NC
iAUX NUM	A9DAHDL;
iAUX PART	C<FAHBLBN;P:
iAUX PRON	F=IBJ<KBL;P=
iAUX PROPN	CAH:PA
iAUX PUNCT	AACAD6H;I=KALFPB
iAUX VERB	CAHEK=LANAP7
iAUX ^	D8HAPD
iCCONJ ADJ	AFCAF=K=L=P=
iCCONJ ADP	A<BBL=PB
iCCONJ ADV	B=CBH=PA
iCCONJ DET	P<
iCCONJ NOUN	F;G=HCJAKAN=OA
iCCONJ NUM	A=C<ICOA
iCCONJ PRON	CAFAJ=L<
iCCONJ PROPN	C<F=HAI=J<LI
iCCONJ PUNCT	D=FBMAN<OAP<
iCCONJ VERB	B=C=F=HAJAK=PB
iDET ADJ	AABAC<P<
iDET ADP	C=FAH<IAOA
iDET ADV	LAP<
iDET AUX	AAF<HAI<KAPB
iDET CCONJ	BEC<D;IALBN=
iDET DET	H;L;NAPC
iDET NUM	A<CC
iDET PART	HBK:NB
iDET PRON	A;CCN<P=QA
iDET PROPN	K<LAQ=
iDET PUNCT	B;CADAH=P=
iDET SCONJ	B=C<LB
iDET SYM	HBL;QB
iDET VERB	B=IBJ=N=OB
iDET ^	ABC=DBH=KBQ=
iINTJ PRON	H<PB
iINTJ PROPN	A=HBN=
iNOUN ADJ	C=HAKAMAOAQ<
iNOUN ADV	CAFBK9LANAP<
iNOUN AUX	AAH=K=L;NA
iNOUN CCONJ	AAB=HAJ;KAP=QA
iNOUN DET	A=KAN=PBQ<
iNOUN INTJ	ABC;H=KAL;PA
iNOUN NUM	BBC=JCKAL<N;OAP=
iNOUN PART	CBF:K=NC
iNOUN PRON	CAL<PAQ=
iNOUN PROPN	A<F=LEOAP=QB
iNOUN PUNCT	D=FBHAIBLAP=
iNOUN SCONJ	H=LAPB
iNOUN SYM	ABB=HAK;LAQA
iNOUN VERB	BAC;F;GAHA
iNOUN X	H=P<QC
iNOUN ^	A;FBN=PBQA
iNUM ADP	CAJ<LCP:
iNUM ADV	C<HCIAP=
iNUM AUX	ABCAFAH<I=L;
iNUM CCONJ	A:PA
iNUM DET	AAC=I=PD
iNUM NOUN	JBL<N=
iNUM NUM	C<IBN=P=QA
iNUM PRON	AACBLAP9
iNUM PROPN	H;JALBPA
iNUM PUNCT	A=BBC=D=I=J=LDOAP=QA
iNUM SCONJ	H<LB
iNUM SYM	A<CAIBJ=NA
iNUM VERB	AAF=HANAP<
iNUM ^	A<CAHBL=PA
iPART ADJ	ABCBD;
iPART AUX	A=B=C<DDFBH5MAN=PJ
iPART CCONJ	A=D=HB
iPART DET	H;PC
iPART NOUN	A=D;OAPA
iPART NUM	AAP;
iPART PART	A<
iPART PRON	AAH<K<NAOB
iPART PROPN	A;BAHAI=J=KALC
iPART PUNCT	A=CAHDL=N=
iPART VERB	C=D;KALA
iPART ^	ACCADFHIN=P,
iPRON ADJ	ACH<P=
iPRON ADP	B=C=FBJALAOA
iPRON AUX	F=GAK=NDP=
iPRON CCONJ	A=C;DBN=PC
iPRON NOUN	CAD=EAG=I<K=LCN=
iPRON PROPN	AAB=KALBP;QA
iPRON PUNCT	A=CAF<
iPRON SCONJ	H<L<PB
iPRON VERB	D=E=J;NBOAP=QB
iPRON ^	AAHAL<PA
iPROPN ADJ	A<FAHBIAJ=P<
iPROPN ADP	BAC;DAKALAN<Q=
iPROPN ADV	B=DCGAJA
iPROPN AUX	LBP=
iPROPN CCONJ	A=B=CAEBH<PA
iPROPN DET	F:JBKAPAQ<
iPROPN INTJ	HCL<
iPROPN NOUN	A=B=FBGAK<N=QA
iPROPN NUM	P<
iPROPN PROPN	A<CAD=G=LBN<OAQC
iPROPN PUNCT	BAC=G<LAMAQC
iPROPN SCONJ	C=H=LB
iPROPN SYM	D<FBGBI<L=
iPROPN VERB	ABHAK<LANAP=Q;
iPROPN X	FAIAL;QB
iPROPN ^	ABD<G=I=K<L=NDO<PBQC
iPUNCT ADJ	ADD=FBHAK<L=N=
iPUNCT ADP	C<F=GAHALA
iPUNCT ADV	A:B7C<FAG=HAI=JANHOAPB
iPUNCT AUX	A=FBJCN<PA
iPUNCT CCONJ	ADCAH=L=NAP:
iPUNCT DET	ABD=
iPUNCT NOUN	F=HAIAJ;OCQA
iPUNCT NUM	D;HAIBJ<LEN=Q<
iPUNCT PRON	A=B=DDKB
iPUNCT PROPN	A=C=DAG<I=LBMAN<QB
iPUNCT PUNCT	A7CBD=NAPBQB
iPUNCT SYM	GBL=P=QA
iPUNCT VERB	BCDBF;L=MAQ<
iPUNCT X	C=H=L;QF
iPUNCT ^	H:I=JALHP<Q=
iSCONJ ADJ	FAK=LAP;
iSCONJ ADP	ACB=HBP=
iSCONJ NOUN	A9CBF<H;KALCOAPA
iSCONJ PROPN	H;PB
iSCONJ VERB	LAP<
iSYM ADJ	AAFAHDI=L;P<
iSYM ADP	H:IBPA
iSYM CCONJ	HBI<
iSYM DET	H;IAL=PD
iSYM NOUN	C=HBI=OB
iSYM NUM	ABH=ICL;
iSYM PART	A=GAH=LDP<
iSYM PRON	LBP=
iSYM PROPN	CAH=IAQB
iSYM SYM	I;
iSYM VERB	C=PC
iSYM ^	A<B=IAL=MA
iVERB ADJ	B<C=HBKEN:PA
iVERB ADP	AAC;FBHAJ=LAN9PB
iVERB ADV	L;NC
iVERB AUX	BACBF=G=H<IAJCK=OAP=
iVERB CCONJ	AACBF=H=NAP=
iVERB DET	A=BAC=HBJ=LAP=
iVERB INTJ	AAG=H<PA
iVERB NOUN	B<CBFBJ=L=PA
iVERB NUM	BAC<FAK=LAP;
iVERB PART	CBEAK<P;
iVERB PRON	CAD=L=NBP<
iVERB PROPN	H=IAK=LCNBP=
iVERB PUNCT	B=CCGAJ=L=
iVERB SCONJ	A=BAC<HBJ=PC
iVERB VERB	BAC9GAHC
iVERB X	H=LBQA
iVERB ^	GCH<J=LBN=PB
iX NOUN	C=GAHBLAP<
iX PROPN	HAI<QA
iX SYM	A=H<LB
iX X	A=H<L;OCQE
i^ ^	A<F=H=K=LAN=OBQA
jADJ about	BCC=
jADJ act	HBP<
jADJ alien	ACH<
jADJ aliens	HBP=
jADJ campaign	HBL=
jADJ december	H<LB
jADJ enterprise	HBL=
jADJ feel	HBP=
jADJ fighting	HDP:
jADJ forces	H=LC
jADJ future	ADH:
jADJ global	ABH=
jADJ growing	HDP<
jADJ hand	HB
jADJ help	HCP;
jADJ hope	HCP=
jADJ interest	A=HB
jADJ learning	HCP;
jADJ leave	HBP=
jADJ living	HBP;
jADJ mass	HBL<
jADJ military	ABH<
jADJ minutes	HBL=
jADJ money	HBL=
jADJ month	HCL<
jADJ more	ADC<H=
jADJ mother	HB
jADJ needs	HDP;
jADJ new	ABH<
jADJ nuclear	ACH=
jADJ objective	A<HB
jADJ parent	A<HB
jADJ party	H<LB
jADJ patients	H=LB
jADJ pay	HDP;
jADJ period	HB
jADJ post	H<LB
jADJ potential	ABH=
jADJ presidents	H;LC
jADJ resolve	HCP;
jADJ stand	HDP:
jADJ start	HEL<P=
jADJ states	HCP=
jADJ terrorist	ABL=
jADJ than	BDL=
jADJ thing	HB
jADJ time	HAL<
jADJ today	CAH:LB
jADJ trading	A=HCP=
jADJ unity	H<LB
jADJ water	HCL=
jADJ while	HBN=
jADJ working	A;HEP=
jADP about	B6CI
jADP addition	HBL<
jADP african	ACL;
jADP al	H=LB
jADP all	FCH=
jADP almost	A=CB
jADP another	FB
jADP any	A=FB
jADP april	H;LC
jADP bad	A=CB
jADP basic	ABH<
jADP bed	A=HB
jADP big	CB
jADP black	H<LA
jADP bodyboarding	H<PC
jADP both	FCH<
jADP budget	A=HB
jADP building	HGP7
jADP capital	A;HC
jADP certain	ABH=
jADP charge	A=HB
jADP college	HCP=
jADP common	ACH=L=
jADP congress	H<LEP<
jADP course	A=HDL=
jADP cutting	PB
jADP developing	A<H<PE
jADP dinner	A=HB
jADP disadvantaged	ADP:
jADP doubled	A<PB
jADP earmarks	H;PD
jADP economic	ABH=
jADP either	A=EC
jADP enough	B=CB
jADP enterprise	A=HB
jADP ever	CBH=
jADP executive	A;HC
jADP facebook	HBL=
jADP fear	HB
jADP federal	A<LC
jADP first	AAH<
jADP foreign	ACH=
jADP former	ABH=
jADP freedom	HBL<
jADP friday	H<LB
jADP funding	HCP<
jADP further	H=PB
jADP general	ACH=L=
jADP german	ACH=L=
jADP good	ADH=
jADP great	ABH<
jADP half	C=HC
jADP health	H=LC
jADP hell	HB
jADP helping	H<PB
jADP her	H<KD
jADP here	CCH=
jADP high-speed	HCP=
jADP his	F=KEL=
jADP history	A<HCL=
jADP home	A=HC
jADP hope	H:PE
jADP housing	HCP<
jADP individuals	HBP<
jADP international	ACL<
jADP justice	HCL;
jADP large	ABH<
jADP learning	H;PC
jADP least	A=CDH=
jADP less	ABH=
jADP light	ACH;
jADP like	ACH=
jADP living	H;PC
jADP love	A=HBL=
jADP making	H=PB
jADP many	AB
jADP may	D=HGL;
jADP meeting	HEP9
jADP mind	LBP=
jADP most	ABH=
jADP nearly	A=CB
jADP need	H:PE
jADP new	ABCAL;
jADP northern	A<LB
jADP nuclear	AB
jADP october	H=LB
jADP opening	A=HEP;
jADP order	HCL<
jADP other	ABC=
jADP parents	HBL=
jADP parliament	H<LB
jADP part	HBL=
jADP particular	ACH=
jADP place	HBP=
jADP president	HCL<
jADP prison	HBL=
jADP private	AAH<LA
jADP raising	H<PB
jADP reach	H;PD
jADP reading	HDP:
jADP real	CB
jADP rebuilding	H=PB
jADP recent	ABH<
jADP red	ABP=
jADP regard	HBP=
jADP research	HBL=
jADP revision	H<LB
jADP rural	ACL<
jADP school	H=PB
jADP shared	A=PB
jADP short	ACH<
jADP social	A;LD
jADP solar	ABH=
jADP some	FBP=
jADP sound	A<HC
jADP south	H<LB
jADP spending	HCP;
jADP stake	HCP<
jADP student	A<HB
jADP such	A;CE
jADP taking	H<PB
jADP teaching	HBP<
jADP terror	HBL=
jADP that	FJH=K7
jADP this	FB
jADP times	C=HB
jADP today	HCL=
jADP touch	A=HB
jADP training	HDP:
jADP trouble	A:HE
jADP turn	H=PB
jADP twitter	A=HB
jADP tyranny	HBL=
jADP u	ABL=
jADP uni	HCL=P=
jADP violent	ABP=
jADP war	HDL<
jADP western	ABH=
jADP what	F9KE
jADP which	H=KD
jADP women	H;LC
jADP working	A<H;PF
jADV about	BBC=
jADV appropriate	ACP<
jADV bad	AB
jADV before	BBC=
jADV building	H:PD
jADV change	H<PB
jADV clear	ABP;
jADV comprehensive	ABP=
jADV concerned	ADP:
jADV costly	ABC<
jADV down	BBP=
jADV early	ABC<
jADV first	ABH=
jADV fucking	A<H=PF
jADV further	ABC=P=
jADV future	AB
jADV had	DBP=
jADV half	A=HB
jADV have	DBP<
jADV home	H9PF
jADV ill	AC
jADV important	ABP=
jADV like	B:N=PE
jADV likely	ABC<
jADV little	A=CB
jADV long	AB
jADV loud	A=CCH=
jADV move	H<PC
jADV perfect	ABP<
jADV precious	A<CB
jADV pressing	A=H=PB
jADV proud	ABP<
jADV reform	H<PA
jADV right	H:PE
jADV secure	ABP<
jADV small	A=CB
jADV sound	A;PE
jADV stronger	ABP=
jADV support	H<PB
jADV sweet	AC
jADV term	H<PB
jADV that	FBNA
jADV though	A<NC
jADV time	H<PB
jADV tired	ABP<
jADV tonight	A=C<HGL=
jADV true	ABP=
jADV use	H<LB
jADV wanna	HBP=
jADV way	C<HC
jADV well	CBP=
jADV what	F=KB
jADV work	H:PD
jAUX access	H9PG
jAUX accomplished	AGP7
jAUX address	HBP<
jAUX already	A<CC
jAUX amazing	LCP;
jAUX as	CB
jAUX balance	H<PC
jAUX beginning	HBP<
jAUX better	AACBP9
jAUX building	H9PE
jAUX clear	CBP<
jAUX close	ABCAP;
jAUX come	PB
jAUX complete	ABP<
jAUX concentrated	AEP9
jAUX concerned	ABP<
jAUX confidence	HCP<
jAUX confused	ADP:
jAUX cost	PB
jAUX developed	A<PB
jAUX double	ADCBP7
jAUX drinking	HBP<
jAUX eager	AB
jAUX elected	A<PB
jAUX enable	A<PB
jAUX end	H<PB
jAUX enough	A=CB
jAUX found	H<PC
jAUX free	ABP=
jAUX fun	H;LAPB
jAUX further	A;CD
jAUX given	PB
jAUX going	HBP=
jAUX great	ACP=
jAUX had	A=D9PH
jAUX heard	L=PC
jAUX home	A=H;PF
jAUX honor	H=PB
jAUX involved	ADP:
jAUX just	CB
jAUX less	A<CC
jAUX level	H<PB
jAUX like	A=BBP=
jAUX long	A=CB
jAUX love	L=PC
jAUX lower	ABP=
jAUX made	H=PB
jAUX married	ADP:
jAUX more	A<CC
jAUX neither	C=FB
jAUX new	CAHBL<
jAUX open	ABP<
jAUX ours	KB
jAUX own	AFP8
jAUX part	A=H<PE
jAUX pleased	AFP8
jAUX president	HCL=
jAUX proposing	A<H=PC
jAUX proud	ABH=
jAUX reached	A<PB
jAUX respect	H=PB
jAUX right	A;C;H=PI
jAUX secure	ACP<
jAUX seeing	A=HB
jAUX sent	A;PC
jAUX shocking	AEP9
jAUX shot	H;PD
jAUX shown	A=PB
jAUX sign	H<PC
jAUX sold	A=H=PC
jAUX sound	PC
jAUX spent	A=PB
jAUX still	CB
jAUX stronger	AB
jAUX sure	ADH=P=
jAUX talk	H=PB
jAUX thinking	PB
jAUX this	F8KF
jAUX time	A<H8PJ
jAUX trust	PB
jAUX united	A<PB
jAUX willing	ACP;
jAUX work	H:PF
jAUX wrong	ABL<
jCCONJ abroad	CB
jCCONJ allow	H<PC
jCCONJ around	BB
jCCONJ away	CBL=
jCCONJ better	AB
jCCONJ bring	A=PB
jCCONJ come	H=PB
jCCONJ cooperation	H<LB
jCCONJ courage	HBP=
jCCONJ create	H<PC
jCCONJ democratic	ABL<
jCCONJ destroy	H=PB
jCCONJ developing	A;PC
jCCONJ empower	H=PB
jCCONJ end	HBP<
jCCONJ enforce	H<PD
jCCONJ fellow	HBP=
jCCONJ first	AAC<
jCCONJ friends	H=LB
jCCONJ good	CB
jCCONJ grow	H=PB
jCCONJ growing	A=PC
jCCONJ had	DBP=
jCCONJ her	KC
jCCONJ home	C=HC
jCCONJ invest	H=PC
jCCONJ later	CCH=
jCCONJ live	A=PB
jCCONJ lt	HB
jCCONJ make	PB
jCCONJ may	DCH;
jCCONJ maybe	CB
jCCONJ neither	FCH=
jCCONJ new	A=H<LB
jCCONJ other	AC
jCCONJ prevent	A=PB
jCCONJ provide	H<PE
jCCONJ raise	H=PC
jCCONJ reading	HCP<
jCCONJ reform	HCP=
jCCONJ return	HCP<
jCCONJ rewards	HBP<
jCCONJ right	C=HCP=
jCCONJ roll	HBP=
jCCONJ say	H<PB
jCCONJ state	HCP<
jCCONJ stock	A=HC
jCCONJ strengthen	C=PB
jCCONJ then	CBP=
jCCONJ third	ABC=
jCCONJ tomorrow	HC
jCCONJ tonight	C=HDL=
jCCONJ training	HBP;
jCCONJ water	H=LBP=
jCCONJ what	F=KB
jCCONJ which	FBK=
jCCONJ working	H=PB
jDET 100th	A=KB
jDET 11th	ACK=
jDET 1990s	HB
jDET 20th	AB
jDET 21st	AB
jDET 65th	A=KB
jDET about	CAH<
jDET absolute	AB
jDET accident	A<HB
jDET act	HEP<
jDET agree	H<PC
jDET ancient	ABH<
jDET animal	A=HB
jDET army	H:LD
jDET average	ADH;
jDET background	A=HB
jDET band	HDL<
jDET beginning	HEP:
jDET best	A=CCL=
jDET better	A=CFH=L=
jDET bottom	AC
jDET brave	AB
jDET bridge	HBL=
jDET broad	ACH;
jDET broader	ADH;
jDET campaign	H=LB
jDET canal	A=HEL;
jDET capital	ABH<
jDET car	HBL=
jDET chamber	LCP<
jDET chance	AEH;L=
jDET changing	ACP<
jDET child	HCL<
jDET circuit	HBL<
jDET close	ABH=
jDET come	HDP;
jDET coming	ADP;
jDET commission	H=LB
jDET communist	ADH:
jDET company	A=HC
jDET conference	H<LB
jDET congress	H:LE
jDET constitution	H;LC
jDET constitutional	A<LC
jDET contest	A;HD
jDET continent	A;HD
jDET continuing	ABH=L=
jDET cure	HCP=
jDET current	ADH;
jDET dead	ACH<
jDET decent	CBH<
jDET deep	CB
jDET defining	A=HDP<
jDET democrat	H;LD
jDET democratic	ADL<
jDET department	H:LE
jDET developing	ABP<
jDET doctor	HDL;
jDET down	BBH<
jDET earliest	A;CC
jDET earth	A=LB
jDET east	ABH=
jDET elderly	AAC<HA
jDET end	HBP=
jDET enduring	ACH=P=
jDET entire	ADH<L=
jDET environment	HBL<
jDET environmental	A<LB
jDET evening	HCP<
jDET exclusive	A;LC
jDET failed	A;PD
jDET family	A<LC
jDET far	CCL<
jDET fastest	ABC=H=
jDET father	A<LB
jDET field	A=HC
jDET fight	A<HB
jDET final	ABH;
jDET firm	ACC=H=
jDET first	ACCAH;L=
jDET focus	HBL=
jDET follow	A<H;PF
jDET following	ACHAP:
jDET food	H<LB
jDET former	ACH=L=
jDET fourth	ABH=
jDET free	ABL=
jDET french	AFH=L:
jDET front	ADH;
jDET frontier	A;HC
jDET fuck	HCL;
jDET full	ACH=
jDET game	AB
jDET giant	ABH<
jDET given	HBP;
jDET government	H;LC
jDET grassroots	ACH<
jDET great	ABH;LA
jDET greatest	AB
jDET gross	ACH=
jDET ground	A=HB
jDET growing	AIH<P8
jDET half	AEH;
jDET hallowed	ABP<
jDET handful	A=HC
jDET hardest	A:CD
jDET hardworking	ABH=
jDET health	HBL<
jDET healthy	H=LB
jDET help	HBP<
jDET highest	ABH<
jDET historic	AFH:L=
jDET hockey	A<HA
jDET home	AGH8
jDET hope	HFP9
jDET hot	A=LB
jDET house	H=LD
jDET housing	A<LC
jDET huge	ABH<
jDET hundred	A<IC
jDET hungry	ACH;
jDET idea	HBL=
jDET ideal	ABH<
jDET increased	AEP9
jDET incredible	ABH<
jDET individual	A<LA
jDET initiative	HBL=
jDET interest	A;HC
jDET international	A<LB
jDET internet	H<LC
jDET key	ADH<L=
jDET know	C=HFP:
jDET larger	ACC=
jDET last	A<CEH=
jDET latter	ADC=H=
jDET lead	A=C=HEP<
jDET leading	AFH<P;
jDET least	CBH=
jDET left	ACP=
jDET letter	A<HB
jDET light	AAH;LA
jDET little	A=CEH;
jDET living	HEP;
jDET longer	A<CHH9
jDET loved	A=PB
jDET lovely	ACC<
jDET low-income	HBL=
jDET lowest	CCH;
jDET major	ACH=
jDET making	HCP;
jDET mass	ACH:
jDET matter	A<HC
jDET maximum	ABH<
jDET may	DBH=
jDET middle	AEH9
jDET mission	HBL<
jDET moon	HEL9
jDET more	A=CCH<
jDET morning	A<HB
jDET most	CCH;
jDET much	A=CB
jDET nation	H=LB
jDET near	BB
jDET nearest	ABH=
jDET need	HHP7
jDET new	CAH8LD
jDET next	CDH;
jDET nice	ABH<
jDET night	HB
jDET north	A<CAH=LA
jDET nuclear	A=LB
jDET number	HBL=
jDET one	H<IB
jDET organization	H;LC
jDET other	ADH<
jDET parent	A;HC
jDET past	HAL<
jDET pay	HDP<
jDET penny	HCL<
jDET people	HBL<
jDET places	HBP=
jDET plan	A=HCL=
jDET plane	AB
jDET playing	HBP=
jDET pool	A=HB
jDET poorest	ABH<
jDET preexisting	ACH;
jDET president	A<HD
jDET press	A=HB
jDET principal	ABH<
jDET private	ABH=
jDET proper	H=LB
jDET public	ABH<
jDET quality	ACH<
jDET quarter	A<HB
jDET question	HBL<
jDET rare	ABH<
jDET reading	H=LC
jDET reason	HBL=
jDET recent	ABL=
jDET recovery	C=HB
jDET red	A=HC
jDET remaining	ACH;
jDET republican	H<LA
jDET rest	A;HE
jDET right	AKC=H:L=
jDET rising	HCP;
jDET road	A=HC
jDET row	C=HB
jDET rubble	A=HC
jDET same	ADL<
jDET sanctuary	HBL=
jDET say	HFP9
jDET second	CCH<L=
jDET secret	ABH<
jDET secretary	H<LB
jDET secure	ABH<
jDET senate	H;LE
jDET senior	ABH=
jDET shit	HDL<P=
jDET short	ABH<
jDET side	ABH<
jDET simple	ABH<
jDET single	ABH<
jDET small	A=CBH<LB
jDET smart	ABH<
jDET song	A<LA
jDET sound	AFH9
jDET south	CAH;LA
jDET soviet	ABL<
jDET special	ACH=L=
jDET spring	HCL=
jDET standard	ABH;LA
jDET start	HDL<
jDET state	A<LB
jDET states	H<LC
jDET steps	HB
jDET stock	AHH6
jDET story	HB
jDET strategic	A<LC
jDET subject	ADH;
jDET summer	A=HB
jDET sun	HCL;
jDET sustained	ADP:
jDET terrorist	AAH<
jDET test	A;HC
jDET third	CBH;LA
jDET thought	HCP<
jDET thousand	H=IC
jDET threat	A=HCL=
jDET thriving	ABH<
jDET top	AAH<
jDET tough	AB
jDET unborn	ABH=
jDET unemployment	A=HB
jDET union	H<LB
jDET united	A=LC
jDET use	HBP=
jDET vast	ABH=
jDET very	CDH;
jDET vice	H;LC
jDET vote	HB
jDET voting	H=LB
jDET way	C<HALA
jDET wealthiest	ABH<
jDET well-being	DCH=P=
jDET western	AAH;LA
jDET while	A=HDN<
jDET white	H=LB
jDET whole	AACBH;
jDET will	D8HF
jDET wonder	A=HB
jDET worker	HBL=
jDET working	AHH=P8
jDET world	ADL;
jDET worst	CCH<
jDET year	HBL=
jNOUN 's	JB
jNOUN abroad	CCH<
jNOUN across	BBH=
jNOUN after	BCC=H=
jNOUN ago	CCP=
jNOUN agreements	HBP=
jNOUN ahead	CCH=
jNOUN alike	CC
jNOUN alive	ACP<
jNOUN alone	CCH=
jNOUN around	BDH<
jNOUN aside	CBH=
jNOUN available	ABH=
jNOUN before	BB
jNOUN begin	PB
jNOUN behind	BBH=
jNOUN below	BBP=
jNOUN better	ACH<
jNOUN bill	HC
jNOUN born	H<PB
jNOUN break	H:PD
jNOUN brings	H;PD
jNOUN built	H=PB
jNOUN business	H;LC
jNOUN calls	H<PB
jNOUN cannot	DBH=
jNOUN card	HB
jNOUN care	HEL<P=
jNOUN cause	H<PB
jNOUN closes	H=PB
jNOUN come	H;PC
jNOUN comes	H;PC
jNOUN continue	H=PB
jNOUN continues	H;PC
jNOUN cost	HBP=
jNOUN cover	H<PB
jNOUN cut	H<PD
jNOUN deal	HCP=
jNOUN demand	HCP<
jNOUN deserve	H=PC
jNOUN ever	CBH=
jNOUN face	HDP;
jNOUN fails	H:PD
jNOUN faster	CB
jNOUN fighters	HB
jNOUN first	AAH<
jNOUN force	LAP<
jNOUN form	HBP=
jNOUN forward	CBP=
jNOUN full	ACC=
jNOUN game	HDL=P=
jNOUN get	H<PC
jNOUN gets	H;PC
jNOUN go	H=PB
jNOUN goes	H<PB
jNOUN going	H<PB
jNOUN grant	H=PB
jNOUN grew	A=H=PC
jNOUN has	DBH=
jNOUN have	DBP=
jNOUN holds	H=PB
jNOUN imports	HBP=
jNOUN in	BCH=
jNOUN incentive	A=HB
jNOUN include	H=PB
jNOUN income	HBP<
jNOUN insurance	HBL=P=
jNOUN involved	ADP:
jNOUN know	H<PB
jNOUN later	CBH=
jNOUN league	HCP=
jNOUN leave	H=PC
jNOUN left	H<PC
jNOUN like	BDC=H=NBP<
jNOUN line	HB
jNOUN lives	HCP;
jNOUN long	AB
jNOUN love	HBL=
jNOUN man	HCL;
jNOUN may	DCH;
jNOUN measures	HBP<
jNOUN members	HBL=
jNOUN na	H=JB
jNOUN named	A=PB
jNOUN net	ABH<
jNOUN on	BB
jNOUN online	ABH=
jNOUN out	CAH<
jNOUN over	BD
jNOUN overseas	AFB=H;
jNOUN pay	H<PC
jNOUN permanent	ABH=
jNOUN planning	HAP<
jNOUN points	HBP<
jNOUN policing	H;PC
jNOUN process	HB
jNOUN projects	HCP;
jNOUN proposes	H<PB
jNOUN providing	H<PB
jNOUN rail	HBP=
jNOUN raise	H<PB
jNOUN rate	HEP;
jNOUN rates	HCP<
jNOUN receive	A=PB
jNOUN reform	HCP;
jNOUN remains	H<PC
jNOUN represents	H;PD
jNOUN requests	HBP<
jNOUN requires	H<PB
jNOUN right	C=HEP<
jNOUN rise	HCP<
jNOUN rising	H;PC
jNOUN say	H<PC
jNOUN sharing	H<PC
jNOUN shot	HBP=
jNOUN shows	H=PB
jNOUN since	H=NB
jNOUN site	HB
jNOUN sites	HEP9
jNOUN spending	HEL=P;
jNOUN stand	PB
jNOUN standards	HBP=
jNOUN stands	H<PB
jNOUN starts	H;PC
jNOUN strikes	HBP<
jNOUN stronger	ABH<
jNOUN structure	A<HB
jNOUN supply	C=HB
jNOUN supports	H<PB
jNOUN takes	H<PB
jNOUN talks	HCP<
jNOUN tank	HBL=
jNOUN than	BBL=
jNOUN that	KEN=
jNOUN this	FB
jNOUN through	BBH=
jNOUN till	BB
jNOUN to	A=BBJA
jNOUN today	CB
jNOUN tonight	CBL=
jNOUN training	HBP<
jNOUN transfer	H;PD
jNOUN u	AB
jNOUN under	BBH<
jNOUN underway	AB
jNOUN until	BBH=
jNOUN walk	H<PB
jNOUN went	H=PB
jNOUN which	KB
jNOUN while	H=NB
jNOUN will	C=DB
jNOUN work	HCP=
jNOUN y	H<KB
jNUM billion	H<ID
jNUM consecutive	CBH=L=
jNUM direction	H<LB
jNUM hundred	IB
jNUM million	H<IC
jNUM more	ACL=
jNUM nation	H<LB
jNUM new	H<LB
jNUM percent	A:HJL<
jNUM starts	HBL=
jNUM working	HDP:
jPART about	BBC<
jPART advisory	ABH<
jPART as	BBC=
jPART back	CBP<
jPART best	LB
jPART better	A<PC
jPART care	H;PC
jPART change	HBL=
jPART clean	A=PB
jPART complete	A;PC
jPART control	H=PB
jPART deal	H=PB
jPART do	DBH<L=PB
jPART fight	H<PB
jPART first	CDH;
jPART free	A<PB
jPART fully	CBP<
jPART further	A<CB
jPART future	ACH=
jPART go	PB
jPART going	H<PB
jPART gon	HB
jPART increase	H;PC
jPART just	CBP<
jPART lead	H<PB
jPART like	B;PA
jPART love	H<PB
jPART most	A=CBP=
jPART move	H<LB
jPART new	ABH=P<
jPART own	PB
jPART read	HBP<
jPART right	A=C=HC
jPART school	H:PD
jPART secure	A;PC
jPART serve	H=PB
jPART sleep	A=H<PC
jPART start	H=PB
jPART stop	H=PB
jPART study	A=PB
jPART support	H=PB
jPART that	CFK9
jPART this	FBK<
jPART train	H<PB
jPART true	A=CB
jPART vote	H<PC
jPART what	C=KB
jPART willing	ADP<
jPART work	H;PC
jPRON 's	JBP=
jPRON already	CB
jPRON anniversary	A<HB
jPRON apart	CBH=
jPRON armed	H<LC
jPRON beloved	ADP:
jPRON best	H=PB
jPRON better	C<H<PE
jPRON brave	AB
jPRON brother	A<HALB
jPRON call	PB
jPRON cannot	DB
jPRON clear	C<H=PE
jPRON commitment	HBL=
jPRON constitution	H<LB
jPRON continued	A=PB
jPRON daily	ABC=
jPRON debate	H;PC
jPRON deterrent	A=HB
jPRON dnt	HALBP=
jPRON does	DBP<
jPRON done	H=PB
jPRON easier	ACC=P=
jPRON else	CCH<
jPRON entire	ABP=
jPRON eyes	HB
jPRON favorite	ABH=
jPRON favourite	ABH=
jPRON feel	H<PC
jPRON fellow	HDL<
jPRON first	AACDH<P=
jPRON founders	H;LC
jPRON founding	HCP<
jPRON full	A<CDH=
jPRON future	ADH:
jPRON gets	H<PB
jPRON girl	HBL<
jPRON goals	H<LB
jPRON government	H7LG
jPRON gross	ABH<
jPRON growing	A;H=PE
jPRON had	DCP;
jPRON hand	H=LB
jPRON have	DCP<
jPRON head	A=LB
jPRON heads	H9PE
jPRON home	A=HB
jPRON homeland	HB
jPRON hopes	H;PC
jPRON includes	H<PB
jPRON knew	PB
jPRON know	C=H<PD
jPRON land	HBL<
jPRON last	A9CAH=PE
jPRON laugh	HB
jPRON lead	H<PB
jPRON like	H=PC
jPRON little	AEC<H<
jPRON living	A=H;PE
jPRON long	AAC<PA
jPRON lost	H<PB
jPRON love	H:LD
jPRON loved	A<PB
jPRON may	DCH=P=
jPRON means	H;PD
jPRON military	ACH;
jPRON nation	H7LH
jPRON need	H<PC
jPRON needs	H;PC
jPRON new	H<LB
jPRON next	A=CB
jPRON ought	DEP9
jPRON out	BBC=
jPRON own	ACH<
jPRON part	HCP<
jPRON pay	H<PB
jPRON promise	H<PB
jPRON promises	H<PB
jPRON reach	PC
jPRON request	A=HC
jPRON right	A=H<PE
jPRON run	H=PB
jPRON say	H<PC
jPRON second	CB
jPRON side	HBL=
jPRON stand	H=PB
jPRON start	H<PC
jPRON state	H<LC
jPRON states	H<LB
jPRON still	CCP<
jPRON struggle	HBP=
jPRON that	FAK=NB
jPRON thinks	H;PC
jPRON third	AACCH<L=
jPRON tonight	HEP<
jPRON union	H<LB
jPRON wanna	HBP=
jPRON want	PB
jPRON well	CBP=
jPRON will	DCH=P=
jPROPN 's	B=JB
jPROPN _	LCQ=
jPROPN act	L;PE
jPROPN address	L=PB
jPROPN agreement	HDL:
jPROPN air	H=LB
jPROPN allies	LAP<
jPROPN alone	CB
jPROPN bank	LCP=
jPROPN believes	H<PB
jPROPN bless	A<PC
jPROPN came	L=PB
jPROPN church	HBL<
jPROPN city	HFL8
jPROPN continues	H=PB
jPROPN day	HCL;
jPROPN de	H<LGQ:
jPROPN deserve	PC
jPROPN dole	L<PD
jPROPN east	C=LB
jPROPN express	H=PB
jPROPN family	HDL<
jPROPN free	A=LC
jPROPN freedom	HBL=
jPROPN government	H=LB
jPROPN grant	H;L=PE
jPROPN home	A=HB
jPROPN hospital	HDL;
jPROPN initiative	A=H=LB
jPROPN justice	HBL<
jPROPN king	LBP=
jPROPN labor	H<LB
jPROPN last	ABP=
jPROPN lie	L;PC
jPROPN like	BAP<
jPROPN market	HCL;
jPROPN means	H<PB
jPROPN message	H=LB
jPROPN military	AB
jPROPN more	A=CB
jPROPN needs	L=PB
jPROPN new	A<H=LD
jPROPN ocean	HDL:
jPROPN office	HCL<
jPROPN order	H=LB
jPROPN park	HHL8P=
jPROPN planning	LCP;
jPROPN president	HDL;
jPROPN press	HBP<
jPROPN programs	HBP=
jPROPN project	LBP=
jPROPN protection	H<LB
jPROPN railroad	LB
jPROPN reserve	H=LB
jPROPN review	HBL=
jPROPN river	HGL9
jPROPN rock	H=LB
jPROPN says	H=PB
jPROPN school	HDL;
jPROPN security	H<LC
jPROPN sound	HBP=
jPROPN spending	HCP<
jPROPN spring	LAP<
jPROPN stands	H<PB
jPROPN start	H=L<PD
jPROPN street	LCP=
jPROPN thanks	HCL<
jPROPN that	F=KB
jPROPN this	FCK;
jPROPN tomorrow	HBL=
jPROPN tonight	C=HEL<
jPROPN train	HBL<
jPROPN transfer	H=PB
jPROPN war	LBP=
jPROPN which	HCL<
jPROPN win	H=PB
jPROPN work	HCP;
jPROPN works	H<PB
jPROPN wrote	H=PB
jPROPN y	KCL=
jPROPN year	HBL=
jPUNCT about	B<CB
jPUNCT african	ACL;
jPUNCT after	BB
jPUNCT amazing	ACL=P=
jPUNCT applause	HALBP<
jPUNCT as	B=NC
jPUNCT best	AB
jPUNCT bill	H=LB
jPUNCT born	PB
jPUNCT c	HC
jPUNCT check	LCP=
jPUNCT com	HCL<
jPUNCT congrats	HBP=
jPUNCT corporate	ABP=
jPUNCT dear	CCL=
jPUNCT find	H=PB
jPUNCT first	C:HF
jPUNCT food	HBL=
jPUNCT free	LB
jPUNCT freedom	HBL<
jPUNCT get	L<PB
jPUNCT girls	H<LC
jPUNCT good	LB
jPUNCT goodnight	H=LC
jPUNCT home	HDP=
jPUNCT honored	HCP<
jPUNCT how	CBL<
jPUNCT including	A=H:PF
jPUNCT increase	HDP<
jPUNCT indeed	CB
jPUNCT keep	L=PB
jPUNCT last	AEL<
jPUNCT later	CBL=
jPUNCT less	A=LB
jPUNCT lets	L<PC
jPUNCT living	HBP=
jPUNCT look	PB
jPUNCT love	HEP:
jPUNCT make	H=PB
jPUNCT making	H=PB
jPUNCT many	ACL=
jPUNCT may	HCL=
jPUNCT maybe	CB
jPUNCT meeting	HDP;
jPUNCT more	ADL<
jPUNCT most	ADC<
jPUNCT never	CBL=
jPUNCT new	C=HFL;
jPUNCT next	ACL<
jPUNCT none	HBP=
jPUNCT oh	GB
jPUNCT over	BBH=
jPUNCT p	HBL=
jPUNCT part	C=HCP=
jPUNCT pass	L=PB
jPUNCT please	GC
jPUNCT police	H;LD
jPUNCT promote	PB
jPUNCT protect	H=PB
jPUNCT rain	HEL:P=
jPUNCT regardless	A<CD
jPUNCT respect	HBP<
jPUNCT right	CBHDL;P<
jPUNCT s	HB
jPUNCT save	PB
jPUNCT say	H=PB
jPUNCT small	AB
jPUNCT sometimes	CBL=
jPUNCT song	HBL=
jPUNCT sorry	ADL<P=
jPUNCT southbound	ABH=
jPUNCT space	H=LC
jPUNCT stay	L<PC
jPUNCT strengthen	PB
jPUNCT such	ADL<
jPUNCT temperature	H=LC
jPUNCT thanks	HEL=P<
jPUNCT there	C=KB
jPUNCT today	C=HEL<
jPUNCT tweet	HALCP:
jPUNCT welfare	H<LC
jPUNCT whatever	FB
jPUNCT where	CB
jPUNCT which	KC
jPUNCT while	H=NC
jPUNCT will	DBL=
jPUNCT work	HBP=
jPUNCT xx	H=LB
jSCONJ to	BBJ<
jSCONJ working	A=PC
jSYM _	L:QD
jSYM auspol	HBL=
jSYM howiemandel	HBL<
jSYM independent	A=H<LD
jSYM justsaying	H=PB
jSYM wendywings	H<LB
jVERB about	BDC<
jVERB access	A=HB
jVERB advanced	AEP:
jVERB ahead	CCH<
jVERB anew	A=CB
jVERB another	A=FD
jVERB around	BCH=
jVERB aside	B=CC
jVERB away	CB
jVERB back	CBH=
jVERB before	A=BB
jVERB behind	BBL=
jVERB bring	A=PB
jVERB building	HBP<
jVERB chemical	A<HB
jVERB children	H=LB
jVERB come	H=PB
jVERB continued	ABP<
jVERB developing	ACP;
jVERB down	A=BB
jVERB early	ADC;
jVERB either	EB
jVERB ends	H<PB
jVERB ensure	H=PB
jVERB extra	AB
jVERB family	HBL=
jVERB fighting	AB
jVERB firm	A=CEH<
jVERB first	AAH<
jVERB forth	A<CB
jVERB forward	A<CD
jVERB funding	HDP;
jVERB further	AB
jVERB happy	A<LB
jVERB hard	ABC;
jVERB harder	CB
jVERB her	KB
jVERB here	CBK=
jVERB home	A=CLH6P=
jVERB hope	H:PD
jVERB less	ABC=
jVERB light	C=LB
jVERB like	BBNAP<
jVERB living	ABP=
jVERB low-income	HB
jVERB mandatory	ABH<
jVERB medicare	H<LC
jVERB more	ABC=
jVERB natural	ABL=
jVERB needed	ADP:
jVERB needs	H<PB
jVERB new	AAH<
jVERB oil	HB
jVERB out	B=CC
jVERB over	BB
jVERB paying	ABP<
jVERB people	H<LC
jVERB power	HB
jVERB president	HB
jVERB price	HB
jVERB progress	A=HDP=
jVERB reform	HBP<
jVERB rid	A=H=PD
jVERB right	A=CIH9P=
jVERB round	A<CGH<
jVERB school	HBL=
jVERB some	C=FB
jVERB sound	HB
jVERB spending	HCP<
jVERB strong	ABH=
jVERB stronger	ACH<
jVERB student	A<HB
jVERB sure	ADCAH=P=
jVERB tax	HB
jVERB that	F7NJ
jVERB there	C;KC
jVERB today	CHH4LA
jVERB together	A=CB
jVERB tomorrow	CJH7
jVERB tonight	CMH4L=
jVERB tough	ACH=
jVERB train	LB
jVERB twice	CBH=
jVERB under	BBC=
jVERB way	CFH9
jVERB what	FDKAN:
jVERB working	AFH:P=
jVERB worse	CBP=
jVERB you	KB
j^ 6pr	IBL=
j^ along	BCL=
j^ american	ABL=
j^ as	L<
j^ breaking	L<PB
j^ but	EBL=
j^ each	FBL=
j^ feel	H=L=PC
j^ first	A;C9HML=
j^ follow	PB
j^ for	BB
j^ fourth	C=LB
j^ good	C=LB
j^ history	H=LB
j^ home	C=HFL=
j^ imagine	H=L=PC
j^ instead	CBL<
j^ join	L=PC
j^ last	AFC<L<
j^ let	L<PC
j^ like	BBL=
j^ look	L=PB
j^ love	HDL;
j^ loving	LBP<
j^ many	ADL:
j^ may	D8HH
j^ more	AFC;L=
j^ morning	HEL=P;
j^ most	AIC9L;
j^ much	C<LB
j^ new	C=HNL3
j^ next	ADL<
j^ no	FBL<
j^ other	ACL=
j^ parents	H;LC
j^ reading	H<LC
j^ real	A=LB
j^ remember	L=PB
j^ right	CHL;P<
j^ second	C=LC
j^ since	L=NB
j^ some	FCL<
j^ such	AFL:
j^ thanks	HCL<
j^ that	F7KNN:
j^ there	KBL=
j^ think	L;PF
j^ third	C=LB
j^ this	FAKAL<
j^ to	B6JH
j^ today	C;HGL=
j^ tomorrow	H=LB
j^ tonight	C;H8LK
j^ unemployment	H<LB
j^ what	FEK:
j^ whatever	FB
j^ while	L<NB
j^ wind	HDL<
j^ wish	L<PB
j^ wow	GBL=
j^ yet	CC
kADJ Xx	A=H<LC
kADJ Xx-	B=CAH:LD
kADJ c	HDP;
kADJ tXx	BBD=HEI=K<NAP;
kADJ tXx-	H=PB
kADJ x	DAHDP;
kADJ x-	ABH9J<KAL=PE
kADP 9	H=ID
kADP 9x	IBK=
kADP XX	CADAH8LC
kADP Xx	A;LAPAQA
kADP Xx-	ACF=HCL=
kADP c	HALB
kADP tXX	LC
kADP tXx-	AAHDJ=O=P;QB
kADP tx	HBP<
kADP x	B;FAHAKBL;PB
kADV 9x	K=LB
kADV c	H=PC
kADV tXx	F=H=JBL<
kADV x	AADAH<PC
kADV x-	A=HEN=P=
kAUX Xx	D<HCLBP<
kAUX c	H=J=PC
kAUX c-	HBP<
kAUX tXX	A<LB
kAUX tXx	ABBAD=F=H<L=PE
kAUX tXx-	HAL<
kAUX tx	H<PC
kAUX x	D=H:KAPD
kAUX x-	A;B=HAJDLAP;
kCCONJ XX	LCP=
kCCONJ Xx-	LB
kCCONJ c	B<FAK=
kDET 9	IB
kDET 9x	KDO<
kDET Xx	C;HAK=LC
kDET Xx-	A<FA
kDET c	AFB=CBHBI<LAP9
kDET c-	A8LAPB
kDET tXX	H<LC
kDET tXx	ADB=HCLAP9
kDET tXx-	A<DAF=L;PE
kDET x	ADBACBEAF=HBIAJ=K<N<P;
kDET x-	A=BBC=DBI;L<PH
kINTJ XX	H=LB
kINTJ c	H<PA
kINTJ x	A;PA
kNOUN 9x	BBIBL<
kNOUN XX	FBGAK<LA
kNOUN c	A=HBI=
kNOUN c-	AALDP<
kNOUN tXx	B=HBJ<KA
kNOUN tx	HB
kNOUN x	A=E<F<HALC
kNOUN x-	C=FAH<LBNA
kNUM 9x	A=HCI=
kNUM c	A=HBKAP:QC
kNUM x	A=B=DAIAJALAP:
kNUM x-	GAH<IAL=PD
kPART 9x	A<KD
kPART Xx	ABDBLAP:
kPART c	F:G=KAL<NAPD
kPART tXx	CCFBK;N<PE
kPART x	D9K=LBPG
kPART x-	A=BAIAN=P:
kPRON 9x	KB
kPRON XX	H=LC
kPRON Xx	A<LB
kPRON Xx-	A=LBP=
kPRON c	ABFAK<N=
kPRON c-	A=L;PC
kPRON tXx	AAB<HBN=PA
kPRON x	BADBF<GAK=L<N=PA
kPRON x-	D=H9KBNBPA
kPROPN 9x	ACK<
kPROPN XX	B=F<H8JDKALE
kPROPN Xx	CAD=HAK<PB
kPROPN Xx-	C=FALC
kPROPN _	LCQ=
kPROPN c	A<HBJ:LANAQA
kPROPN c-	ABH=
kPROPN tXx	A=C<DALB
kPROPN tXx-	LD
kPROPN tx	HB
kPROPN x	A<BAFAHAI=L<
kPROPN x-	BACAJ<NAP;
kPUNCT 9x	KCOAQ=
kPUNCT XX	A9FAHEK;PC
kPUNCT Xx	ABB:CBD<GAKCL=N=PDQ:
kPUNCT Xx-	BBIAP;
kPUNCT c	F=GBH;I<LE
kPUNCT tXx	C=H;I=K=LEPA
kPUNCT tXx-	HALAP<
kPUNCT x	DAH<I=J<K=LDNAQ=
kPUNCT x-	F=HCJAK=LA
kSCONJ x	DAJ<KALA
kSCONJ x-	F=HB
kSYM 9x	H9IAK<LE
kSYM XX	CBHAL:PA
kSYM Xx	C<DBH9LC
kSYM _	L:QD
kSYM c	C<HALEP<
kSYM tXX	L<PB
kSYM tXx	A<C=LDP=
kSYM tx	HC
kSYM x	B=D=HBKALBP=
kVERB XX	C=F=GCHA
kVERB Xx	A<BAH<LAQB
kVERB Xx-	FAPB
kVERB c	AAJCK=N=P;Q=
kVERB tXx	HAJ<LAP=
kVERB x	L=NAP;
kX XX	HBL<
kX c	A=QB
kX tXx	A=LDP=
kX x	C=HALAP<QC
k^ 9x	AB
k^ ^XX	A;GALE
k^ ^XX-	LB
k^ ^Xx	A=I=K=LIO<PA
k^ ^Xx-	AAF=IALBP;
k^ c	A:BCFBH9JALBO=PC
k^ tXX	HDL8PA
k^ tXx	A9DAGAH9IAJALC
k^ tXx-	AAH=LDP<
k^ x	AFB<G<HCI<L;
lADJ act	ACP<
lADJ aid	HCP=
lADJ ail	H<PC
lADJ all	HCL=
lADJ and	A;EAHD
lADJ ans	HBP=
lADJ ant	LB
lADJ ard	ABHBL<
lADJ art	HBL<
lADJ ass	HBL=
lADJ ate	A=H=PE
lADJ ave	A=HEP<
lADJ bal	ABH=
lADJ ber	ABH=
lADJ cal	ABH<
lADJ ced	A=PB
lADJ cts	HBP<
lADJ day	CAH;
lADJ ded	A=PB
lADJ don	H<LB
lADJ eds	HDP;
lADJ eel	HBP=
lADJ ell	AAH<
lADJ elp	HCP;
lADJ els	H=PB
lADJ ens	A=HCP=
lADJ ess	HCL<
lADJ est	A9HGP=
lADJ ets	H=PB
lADJ ges	L=PB
lADJ get	HCP:
lADJ ght	AACBP<
lADJ gle	ABH=
lADJ han	BDH<
lADJ hot	ABL=
lADJ ide	HAP<
lADJ ief	ABH<
lADJ ien	ACH<
lADJ ies	HBP=
lADJ ign	HBL<
lADJ ike	H;PB
lADJ ime	HAL<
lADJ ing	A;DAHEL;
lADJ ins	HBL=
lADJ iod	HB
lADJ ion	AC
lADJ irs	H=PC
lADJ ise	HBL=P=
lADJ ish	ABH=
lADJ ity	LB
lADJ ive	ABH:PB
lADJ lls	H<PC
lADJ lly	C<LA
lADJ lve	HCP;
lADJ men	A=LB
lADJ mer	A<HA
lADJ nal	ABL=
lADJ nda	CBH=
lADJ new	AAH<
lADJ nth	HCL<
lADJ oke	HBP<
lADJ old	ABL=
lADJ one	H=IBP=
lADJ ood	AAH<PA
lADJ ool	ABH;
lADJ oor	ABH=
lADJ ope	HCP=
lADJ ort	A=HC
lADJ ose	ACL=
lADJ ost	A<C=HALB
lADJ pay	HDP;
lADJ ped	AAH<
lADJ ple	HB
lADJ red	H:IAPC
lADJ rth	AB
lADJ rts	HBP=
lADJ rty	ABH:LA
lADJ sic	H<LB
lADJ sts	H8PE
lADJ tan	ACH<
lADJ ted	A<CAPC
lADJ tes	HCL<
lADJ uct	HBP<
lADJ ude	HB
lADJ und	HBP;
lADJ use	HAP<
lADJ val	A=HB
lADJ ver	A=HB
lADJ ves	H<LAPA
lADJ vil	ABH=
lADP -to	H=J=LC
lADP ace	A=HDL;PA
lADP ach	FAH;PC
lADP act	A=HCL<
lADP ade	HBP=
lADP age	A=CBHAP=
lADP aid	H;LBPA
lADP ail	ABL=
lADP ain	ABL=
lADP ake	HBP=
lADP al	H=LB
lADP alf	C=HDL=
lADP all	FDH;K=PA
lADP als	LBP;
lADP ame	H;LBPA
lADP and	HALBP=
lADP ans	ABP<
lADP ark	L=PB
lADP ary	ABH=
lADP ass	HCP=
lADP ast	A:CC
lADP ato	LB
lADP bad	A=CB
lADP bed	A=HB
lADP ber	A=LDP=
lADP big	CB
lADP ble	ABL=
lADP can	AB
lADP ced	A<PB
lADP day	HCP=
lADP ddy	L<PC
lADP den	H<PB
lADP der	BAHBL<
lADP des	HBL=P=
lADP dge	LBP=
lADP dom	HBL<
lADP eal	CBL=PA
lADP ear	AAHBL=P=
lADP ect	A<CBL=
lADP eer	ABH=
lADP ege	HCP=
lADP ell	PB
lADP ens	ABH=
lADP ent	HAL;
lADP ere	ACCAH=P=
lADP erm	HB
lADP ern	ABH<LA
lADP ers	HCP;
lADP ert	H<LB
lADP ery	A=HB
lADP ess	AEL:
lADP get	A=HB
lADP ght	ABC;
lADP gle	A=LB
lADP gun	H<LB
lADP hat	CAFDH<K;
lADP hen	ADC<
lADP hes	HBL<
lADP his	H=KB
lADP ice	CAHAL<
lADP ich	H<KD
lADP icy	ACH=L=
lADP ied	A=L=PE
lADP iet	AB
lADP ign	ACH=
lADP ike	ADH<
lADP ile	CBH<NAP=
lADP ime	A:HBPB
lADP ind	A=HBP=
lADP ine	A;KEL;
lADP ing	A=D=F=L<PG
lADP int	HC
lADP ise	PB
lADP ish	ACL<PA
lADP ism	HB
lADP ist	HDL<
lADP ite	A=HDL=
lADP ith	BBH=
lADP its	HBP=
lADP ity	A<HA
lADP ive	HCL;
lADP ize	H=PB
lADP ken	A=PB
lADP lan	H;LAPA
lADP lar	AFH=L=
lADP lay	H=LAPB
lADP lia	H=LB
lADP lle	H<LC
lADP lts	HB
lADP man	AD
lADP mas	H;LD
lADP may	D=HHL;
lADP men	H=LB
lADP mic	ABH=
lADP mon	ABH=L=
lADP nal	HBL=P<
lADP nch	A<HALA
lADP ncy	HCL=
lADP nds	HCL<
lADP ner	A=HBL=
lADP new	ABCAL;
lADP nge	HCP=
lADP nic	AB
lADP nny	HDL=
lADP nse	HBP=
lADP nts	HDP;
lADP oal	H<LBPA
lADP ock	LB
lADP ody	KB
lADP ole	HBP=
lADP ome	A<HFL=P<
lADP ons	HB
lADP ony	A=HB
lADP ood	AB
lADP oor	H<PC
lADP ope	H:PD
lADP ors	HBP<
lADP ort	ABH=L=
lADP ory	ADL;
lADP ose	LCP;
lADP ost	CBH;PA
lADP oth	FCH<
lADP ots	HB
lADP our	HBP=
lADP ous	ABL=
lADP out	B;CGH=
lADP ove	A<HBL=
lADP ral	AAH:LC
lADP ree	ABH;PA
lADP res	HBL=
lADP ric	ABH=
lADP rks	H;PD
lADP rol	HBL=
lADP ror	HBL=
lADP rse	HBL=
lADP rst	AAH<
lADP san	ACH=P=
lADP sed	A<PA
lADP sex	HDL=
lADP sky	HEL:
lADP tal	ABH<
lADP tch	ABH=L=PA
lADP ted	H<PA
lADP ten	IB
lADP tes	HBP<
lADP tin	H=LB
lADP ton	LB
lADP top	AAH=L<PA
lADP tor	HBL;
lADP two	H<IB
lADP u	ABL=
lADP ual	ABL=
lADP uch	A;CCHA
lADP uct	H<L=PD
lADP uni	HCL=P=
lADP ure	H=PB
lADP urn	PB
lADP urs	H<KAL=OAPA
lADP use	A<L=PD
lADP ust	DB
lADP ven	C=HBLA
lADP ver	BACBH<
lADP vor	A=HC
lADP war	HBL<
lADP yan	HBL<
lADP zed	A<PC
lADV ace	H=PB
lADV ack	A=CBH=
lADV ail	L=PB
lADV ain	AACDH=L=P<
lADV alf	A=HD
lADV alk	H=PB
lADV all	A=H<PC
lADV ant	ADH=P<
lADV are	CAH:PC
lADV ast	CBH=P=
lADV ate	HBLAP;
lADV ave	DAP<
lADV bad	AB
lADV ber	H=PB
lADV ble	AAHAP;
lADV ced	A<PB
lADV ces	H<PB
lADV dly	A<CA
lADV ear	C=PB
lADV eet	ABH=
lADV ell	CBP<
lADV end	H;LAPB
lADV ent	ACP<
lADV erm	H<PB
lADV ess	C=HB
lADV est	C=PB
lADV ght	A<HBL<PA
lADV gle	A=H=PB
lADV had	DBP=
lADV hed	AAHAP;
lADV hes	H<KB
lADV hit	H=PB
lADV hly	A<CB
lADV ice	H;PC
lADV ied	A<HB
lADV ies	HCP;
lADV ike	B:N=PG
lADV ill	ABHBP;
lADV ime	H<PB
lADV ing	ADC=L=
lADV ion	L=PB
lADV ird	ADP=
lADV ish	A=LB
lADV ity	HBL=
lADV ive	ABLAP:
lADV lar	A=HB
lADV les	D=PB
lADV med	ADP:
lADV mes	HB
lADV ned	AEP9
lADV nge	H<PB
lADV nna	HBP=
lADV now	C=PB
lADV nts	PB
lADV ome	AAH:PE
lADV ong	AB
lADV ons	HCP<
lADV oor	HBL=
lADV ork	H:PD
lADV orm	H;PB
lADV ort	H<PC
lADV oud	CCP<
lADV out	BBC=
lADV ove	H;PD
lADV own	AABBH=P=
lADV red	ACP;
lADV res	PB
lADV rse	ABH<
lADV rst	ABH=
lADV rts	H<PC
lADV rue	ABP=
lADV sed	LCP<
lADV ses	HDP:
lADV son	H<PB
lADV sts	HDP;
lADV ted	A=HFL=P;
lADV tle	A=CB
lADV ugh	A=H=NB
lADV ure	HBP=
lADV use	H:LD
lADV way	HBP=
lADV yed	A=PB
lAUX ack	LBP<
lAUX aid	A=HB
lAUX air	H=LB
lAUX alk	H<PC
lAUX ant	ACP<
lAUX art	H<PD
lAUX as	CB
lAUX ash	H<LB
lAUX ate	H<LA
lAUX azy	A=HC
lAUX ber	PB
lAUX ble	ABCAH;L=
lAUX day	C=HEP<
lAUX den	HBP=
lAUX ean	ADP:
lAUX ear	CBH<P=
lAUX eat	ABP=
lAUX ect	ABP=
lAUX eel	HCP;
lAUX ely	A;CC
lAUX end	AAHDP8
lAUX ent	AADAH=L<
lAUX ers	HBP=
lAUX ess	ADH9PB
lAUX est	AAH<L=PB
lAUX ful	AAHAP<
lAUX fun	H;LAPB
lAUX ger	C=HBP=
lAUX ght	C:PE
lAUX had	A=D9PH
lAUX her	A:CCFAH=
lAUX his	F8KF
lAUX hit	PB
lAUX hot	H;PD
lAUX ice	H;LAPA
lAUX ick	ACC=
lAUX ide	H=PC
lAUX ied	HCP<
lAUX ier	ACP=
lAUX ign	A<HAPA
lAUX ike	A=BBP=
lAUX ill	CAH<PB
lAUX ily	A<CB
lAUX ime	H:PF
lAUX ing	C=H;LCPA
lAUX ion	A=PB
lAUX ire	ABP=
lAUX ish	ADP;
lAUX ist	A<LA
lAUX ity	HC
lAUX ive	HDP=
lAUX ked	A=PB
lAUX lad	HB
lAUX low	CAP;
lAUX med	A=PB
lAUX mes	HAP<
lAUX nce	PC
lAUX new	CAHBL<
lAUX nge	H=PB
lAUX ngs	HBP<
lAUX nna	HB
lAUX nor	H=PB
lAUX nts	HBP<
lAUX nty	A=HC
lAUX oes	HCP;
lAUX old	A=PB
lAUX ome	C=H;PC
lAUX ong	CCL<P=
lAUX ook	HBP<
lAUX ooo	C<HDP=
lAUX ore	A<CBH=PA
lAUX ork	PB
lAUX orn	AAH<
lAUX ort	PB
lAUX ost	A<PB
lAUX oud	ABH=
lAUX ous	ABC=
lAUX ove	H<L=PE
lAUX own	PB
lAUX ped	ACP;
lAUX pen	ABP=
lAUX per	ABHCL=P;
lAUX ple	ABP<
lAUX red	A=H=LB
lAUX ree	ABP=
lAUX rly	A;CD
lAUX sed	LAP<
lAUX tal	A<HC
lAUX ted	ACH=L<
lAUX ten	HAP<
lAUX the	FBL=
lAUX uce	HFP:
lAUX uch	CEP=
lAUX uck	PB
lAUX und	A=PB
lAUX ure	AD
lAUX urs	KB
lAUX ust	AAC=PC
lAUX ute	AAP<
lAUX ved	A;PC
lAUX vel	H;PC
lAUX ven	H<LAPA
lCCONJ ack	HC
lCCONJ ads	H<PB
lCCONJ age	A=PB
lCCONJ ain	A<LAPB
lCCONJ ake	PC
lCCONJ als	HBP=
lCCONJ ank	AB
lCCONJ are	HC
lCCONJ ast	AB
lCCONJ ate	A;HAPB
lCCONJ ath	HB
lCCONJ aud	PB
lCCONJ ble	L=PC
lCCONJ cal	HBL=
lCCONJ can	A=HBL=
lCCONJ ces	PB
lCCONJ den	A<L<PF
lCCONJ der	ABH<
lCCONJ dly	C;HE
lCCONJ eal	A;HD
lCCONJ eat	HB
lCCONJ eed	A=HBLBP<
lCCONJ ell	H<PC
lCCONJ end	H=PC
lCCONJ ent	ABHBL=P;
lCCONJ ess	LAP;
lCCONJ ged	A=LB
lCCONJ ges	HDP<
lCCONJ ght	L<PB
lCCONJ had	DBP=
lCCONJ hed	A<KB
lCCONJ hen	CBH=
lCCONJ her	C;FCKBL=
lCCONJ hip	H=LB
lCCONJ ian	ACL<
lCCONJ ice	HDP<
lCCONJ ich	FBK=
lCCONJ ick	H=PB
lCCONJ ied	HBP=
lCCONJ ife	ABH<
lCCONJ ile	A=HBNA
lCCONJ ill	CAH<PB
lCCONJ ily	C<HC
lCCONJ ina	H<LB
lCCONJ ing	CDH=P<
lCCONJ ion	HEL=
lCCONJ ird	ABC=
lCCONJ ire	A=PB
lCCONJ ise	CAH<
lCCONJ ity	HCL<
lCCONJ ive	L<PB
lCCONJ ken	ACH=P=
lCCONJ led	ABP=
lCCONJ low	HB
lCCONJ lt	HB
lCCONJ lty	ACH=
lCCONJ may	DCH;
lCCONJ men	HCP=
lCCONJ nal	A=HB
lCCONJ nds	LAP<
lCCONJ new	A=H<LB
lCCONJ oad	CBL<
lCCONJ ock	A=HEP<
lCCONJ old	AAH<
lCCONJ oll	HCP<
lCCONJ ome	C=HCL=
lCCONJ ons	ICP=
lCCONJ ood	AACBL;
lCCONJ ope	H<PA
lCCONJ ore	HCP<
lCCONJ ork	HCP<
lCCONJ orm	HCP=
lCCONJ ort	HBP=
lCCONJ rds	LAP<
lCCONJ red	AAHBP;
lCCONJ ree	ABCAH;
lCCONJ roy	H=PB
lCCONJ rse	AAH<
lCCONJ rst	AAC<
lCCONJ say	H<PB
lCCONJ sit	HBL=
lCCONJ son	H<LB
lCCONJ sts	HAP<
lCCONJ tch	L=PB
lCCONJ ted	ACH=L<
lCCONJ ter	CBLA
lCCONJ tes	P<
lCCONJ tic	AAL<
lCCONJ ull	ABP=
lCCONJ ure	CAH:PA
lCCONJ ust	ABC=P<
lCCONJ ved	A<HBLAP=
lCCONJ way	CBL=
lCCONJ ybe	CB
lCCONJ zed	ABP<
lDET 0th	I=KCL=
lDET 1st	KB
lDET 1th	ACK=
lDET 5th	AEH<I=L<
lDET 6th	AAI=KB
lDET 90s	HB
lDET ace	HBL=
lDET ach	HCP<
lDET ack	A=L;PA
lDET act	HDP<
lDET aid	H=PB
lDET ail	HB
lDET ain	AAC=HAL<
lDET ake	HEP9
lDET ale	HBL=
lDET alf	AEH;
lDET all	A;HC
lDET als	L<PC
lDET ame	ABL;
lDET and	A;EAIB
lDET ank	A<HA
lDET ans	LBP=
lDET ant	ADHCP9
lDET any	A<FAHB
lDET ard	LC
lDET are	ACH=L=
lDET art	HHL:
lDET ary	HCL<
lDET ass	ABLAP=
lDET ast	CEL:
lDET ate	ADCAL=P<
lDET ath	HBL=
lDET ave	ABH<P=
lDET ber	AAH:LC
lDET ble	A<HA
lDET bow	H=LB
lDET cal	ACC=H;
lDET can	H;LB
lDET car	HBL=
lDET ces	H;PC
lDET cil	H=LB
lDET cks	HB
lDET cus	HBL=
lDET day	A=H:IALG
lDET dds	H=PC
lDET dea	HBL=
lDET ded	P<
lDET dge	A=HEL=
lDET dle	ACH:L=PC
lDET ead	AAC=HB
lDET eak	ACH=
lDET eal	AACAH<
lDET ear	A9BAHDL=
lDET eas	A:CAHC
lDET eat	A<HCL<PB
lDET ech	A=HB
lDET edy	ADH;
lDET eel	HCP=
lDET eep	CB
lDET eer	AB
lDET eet	HB
lDET eft	ACP=
lDET eld	L<PC
lDET ell	CBH;
lDET elp	HBP<
lDET ely	ADC=H=
lDET ent	A<CBIA
lDET eps	HB
lDET est	AGCAH<L:
lDET ets	H<LD
lDET eve	H;PC
lDET ext	A=CDH<
lDET far	CCL<
lDET ful	CBH=L=
lDET ger	CBH=
lDET ges	L<PA
lDET get	HCL=
lDET ght	ADC=P=
lDET gic	H<LA
lDET gin	AAH<
lDET gry	ACH;
lDET her	A=LB
lDET hes	H;LB
lDET hit	HCL<
lDET hot	A=LB
lDET how	CC
lDET ial	ACH9LB
lDET ian	C=H;LD
lDET ick	A=CBHCL<
lDET ics	H;LC
lDET ict	H<LB
lDET ide	HB
lDET ids	H<PA
lDET ied	AEHAL<P;
lDET ies	L<PE
lDET iet	AACAH=L<
lDET igh	H<PB
lDET ike	H=PC
lDET ild	A=CAHBL<
lDET ile	ADN<
lDET ill	D8HJL<
lDET ily	A=H<LC
lDET ime	HDL=
lDET ind	B=HB
lDET ing	ADC<DBHAK=L<
lDET iny	ABH=
lDET ird	CBH;LA
lDET irm	ACC=H;
lDET ise	AAHBP<
lDET ish	A8HCPA
lDET ist	A=H<LBPA
lDET ite	ABH=
lDET its	H;PC
lDET ity	ABHAL:
lDET ive	ADH<IALAP;
lDET jor	ACH=
lDET lan	A=HB
lDET led	ADH;
lDET len	H;PC
lDET ler	A=HB
lDET let	A=HCP=
lDET lic	ABL<
lDET low	C=H:LAPD
lDET man	A;HALA
lDET may	DBH=
lDET med	HBP<
lDET mic	A<LA
lDET mpt	A=HB
lDET mum	AEH:
lDET nal	C=LB
lDET nce	ABL8PB
lDET nch	AEL:
lDET nds	A=HDL;
lDET ned	ACL<
lDET nel	H<LB
lDET ner	CCL=
lDET new	CAH8LD
lDET nny	HCL<
lDET now	HEP:
lDET nse	ABH<
lDET nth	ACH;
lDET nts	L<PB
lDET nty	HBL<
lDET oal	A=HB
lDET obs	H;LC
lDET ock	ABL=
lDET old	ACC=
lDET ole	CB
lDET oll	LB
lDET oly	A=C=HB
lDET ome	ADHCL<P9
lDET ond	CCH=L=
lDET one	A<IBPA
lDET ong	ADB=H<LB
lDET ont	ACP=
lDET ony	H<LA
lDET oon	HEL9
lDET oot	HCI<
lDET ope	HGP9
lDET ord	L=PC
lDET ork	H<PC
lDET orn	ACH:
lDET ors	H<LA
lDET ose	FAHBL<
lDET ost	A;CAHB
lDET ote	HB
lDET ots	ACH9LA
lDET oud	A<HB
lDET ous	AEH:L=
lDET out	BECAL:
lDET pay	HDP<
lDET ped	A;HAL=PC
lDET per	ABC<H:LC
lDET ple	HCL<
lDET ppy	AEH;L=
lDET rat	H;LD
lDET rch	HBL=
lDET rds	CBH=
lDET ree	A<HCL;PC
lDET ret	ABH<
lDET ric	A=HCL=
lDET rks	HAL<
lDET rld	ADL;
lDET rly	AAC:
lDET rms	H<PB
lDET rmy	H:LD
lDET ror	A=HB
lDET rry	A<HC
lDET rse	AAC<HA
lDET rst	CDH=L=
lDET rth	A=H<IC
lDET rus	A=HB
lDET say	HFP9
lDET sed	HAL<
lDET son	HCL<
lDET sty	ACH;
lDET sun	HCL;
lDET tal	AAH:LB
lDET tas	H<LB
lDET tch	A;LD
lDET ted	AAC=H<PB
lDET ten	PC
lDET ter	AAB=HCL;
lDET thy	H<LA
lDET tic	A=LB
lDET tle	A=CDH<
lDET tor	ACH=
lDET try	HB
lDET ual	H<LB
lDET uch	A=CB
lDET uck	HCL;
lDET ude	AAH;PA
lDET uge	ABH<
lDET ugh	A<HFL=
lDET ull	ACH=
lDET ure	A:HCL=PC
lDET ury	A=HEL=
lDET val	A=HB
lDET ved	ABH=
lDET ver	A=CB
lDET war	ACP;
lDET way	A=C;HBLA
lDET wed	ABP<
lDET wer	ABH=
lDET zed	A=PC
lDET zen	AAH:PB
lNOUN 's	JB
lNOUN ace	HFP9
lNOUN ack	ACL=
lNOUN act	AAH<
lNOUN aft	HB
lNOUN ago	CCP=
lNOUN aid	H=PB
lNOUN ail	HB
lNOUN all	HBKALAP:
lNOUN ame	A<HBPA
lNOUN amp	L=PB
lNOUN and	ACP=
lNOUN ank	PC
lNOUN ant	H<PA
lNOUN ard	A=BCP<
lNOUN are	C=HCLAP=
lNOUN ars	H<PC
lNOUN ase	GALAP<
lNOUN ass	H<LAPA
lNOUN ast	AAP<
lNOUN ate	L<PC
lNOUN ats	H=L=PB
lNOUN aws	L=PB
lNOUN ays	H<PC
lNOUN big	C=LB
lNOUN cut	H<PD
lNOUN den	LBP=
lNOUN der	BAL<
lNOUN des	H<PB
lNOUN dly	ABCAH=L=
lNOUN due	ABH<
lNOUN ead	CBP<
lNOUN eal	A=PB
lNOUN ear	ABH=
lNOUN eas	ADB=L=
lNOUN eck	HB
lNOUN eds	H<PB
lNOUN eed	HBP=
lNOUN eft	A=PB
lNOUN elt	AAH<
lNOUN end	A=PC
lNOUN ens	H<PC
lNOUN ers	PB
lNOUN ess	A9HD
lNOUN est	A=CBP<
lNOUN fer	H<PC
lNOUN ged	H=PB
lNOUN ges	HBP=
lNOUN ght	AADAH=L<PA
lNOUN go	H=PB
lNOUN gue	HCP=
lNOUN hat	KC
lNOUN her	ABH;
lNOUN ich	B=KB
lNOUN ics	A=HB
lNOUN ict	HB
lNOUN ide	BACAP<
lNOUN ief	ABH=LAP=
lNOUN ies	L<PC
lNOUN iew	HBP<
lNOUN ike	BBCANAP9
lNOUN ile	A=NB
lNOUN ils	H;PD
lNOUN ilt	H=PB
lNOUN in	BCH=
lNOUN ind	BAH<
lNOUN ine	ACL=
lNOUN int	HCP<
lNOUN ire	A=H=PD
lNOUN ise	A;HE
lNOUN ist	ACL<
lNOUN ite	HB
lNOUN ive	H;KA
lNOUN ken	A=H=PB
lNOUN ket	H=LB
lNOUN lds	PB
lNOUN low	ABBBP<
lNOUN may	DCH;
lNOUN med	HEL=P;
lNOUN mes	H<
lNOUN na	H=JB
lNOUN nce	HAP<
lNOUN ned	A<PC
lNOUN nes	HEL=P=
lNOUN net	AAH;LB
lNOUN nge	HBP<
lNOUN ngs	L=PB
lNOUN nks	H;PC
lNOUN not	DBH=
lNOUN nts	H=L=PD
lNOUN oad	CB
lNOUN ole	H<PA
lNOUN on	BB
lNOUN ons	HB
lNOUN ook	H:LAPA
lNOUN ool	ABHAP;
lNOUN orm	HBLAP<
lNOUN ose	PB
lNOUN ost	A=HD
lNOUN our	HB
lNOUN ove	HDL=P=
lNOUN ows	H=PC
lNOUN pay	H<PC
lNOUN ply	C=HB
lNOUN ral	AC
lNOUN rce	LAP<
lNOUN rch	HCL=P=
lNOUN rds	HCP=
lNOUN rew	A=H=PD
lNOUN rit	H;LBPB
lNOUN rms	PB
lNOUN rry	H:LAPB
lNOUN say	H<PC
lNOUN tal	AAHBL=P=
lNOUN ter	BAHAL;PA
lNOUN tes	H=L<PD
lNOUN the	FBH=
lNOUN tic	A<HC
lNOUN tle	HC
lNOUN tly	CCH=
lNOUN to	A=BBJA
lNOUN tor	HDL=P=
lNOUN u	AB
lNOUN ugh	BBH=
lNOUN ure	ACHAP=
lNOUN ved	AAH<PA
lNOUN ven	H<PB
lNOUN vin	HBL=
lNOUN way	CAP<
lNOUN y	H<KB
lNOUN yed	ABP<
lNOUN yer	HB
lNOUN yes	H<LA
lNUM and	ABP:
lNUM ary	A<HALA
lNUM ear	HAL<PA
lNUM ece	CBH<
lNUM eet	HB
lNUM ght	AAHAP<
lNUM ies	HBL=
lNUM ill	BBC=
lNUM ing	A:HD
lNUM ion	H;IFL=
lNUM nds	H;LC
lNUM new	H;LB
lNUM nts	H<PB
lNUM ome	HCP<
lNUM ple	H;LC
lNUM red	A=IB
lNUM rts	HCL<
lNUM sts	H<PC
lNUM ted	A:HAPB
lNUM ter	LB
lNUM tic	ADH;
lNUM urs	HBP=
lPART ace	L=PB
lPART ack	CBH<
lPART act	HCP;
lPART ade	H;PB
lPART aim	H=PB
lPART ain	A;LC
lPART and	H<PB
lPART ant	A<PA
lPART ape	H<PB
lPART as	BBC=
lPART ast	H=PC
lPART ate	A<
lPART day	A<C=HBLA
lPART den	PB
lPART do	DBH<L=PB
lPART ead	PB
lPART eal	H=PB
lPART ean	A=PD
lPART ear	A=LAPB
lPART eat	H=PC
lPART eek	H<LB
lPART een	ABP<
lPART eep	A=H<PC
lPART eet	H<PA
lPART ern	ABP<
lPART ers	HBP<
lPART est	ACC=H9LC
lPART ete	A;HB
lPART ger	H=LC
lPART ght	A:C=HCPC
lPART gin	H=LB
lPART go	PB
lPART gon	HB
lPART hat	CDK<
lPART her	A<CA
lPART his	FBK=
lPART ies	HCP;
lPART iew	H<PB
lPART ike	B<PB
lPART ine	LBP<
lPART ing	ABC=PB
lPART ink	H;PC
lPART ire	HDP:
lPART ite	CBP;
lPART its	H=LB
lPART ity	HB
lPART ize	HCP<
lPART led	HBP=
lPART med	A<PB
lPART nds	HBP<
lPART ner	ACH=
lPART new	ABH=P<
lPART oin	A=H<PD
lPART ome	A=FAH=PB
lPART ook	HDL=P=
lPART ool	H:PC
lPART ore	A<CCH=
lPART ork	H;PC
lPART ost	A=CB
lPART ote	H<PD
lPART ous	CBP=
lPART out	BBC<
lPART ove	H9LBPB
lPART rce	ABH=
lPART ree	A<PA
lPART rly	ABC=
lPART rol	H=PB
lPART rry	HAL;PA
lPART rst	CDH;
lPART rue	A=CB
lPART rve	HCP<
lPART ses	HBP<
lPART tch	PB
lPART ted	AAP<
lPART ter	L=PB
lPART tes	LAP<
lPART top	H=PC
lPART uck	H:LC
lPART udy	A=PB
lPART ugh	AAL<
lPART upt	ABP<
lPART urn	H<PB
lPART use	L=PB
lPART uth	CBK=
lPART ver	HBP=
lPART wer	A=PC
lPRON 's	JBP=
lPRON ace	H=LB
lPRON ach	PB
lPRON ack	H<PA
lPRON ads	H9PE
lPRON age	HDP=
lPRON ain	ACCAP=
lPRON ake	H=PB
lPRON and	A<LA
lPRON ank	HBP<
lPRON ant	A=HCL=
lPRON ast	A;H=PD
lPRON ate	AALBP<
lPRON ave	ADDAH=P;
lPRON bit	HBP=
lPRON ble	ACH=
lPRON but	H:LE
lPRON ced	ABP<
lPRON cts	H;PC
lPRON day	ABC=HBP=
lPRON dle	HCP=
lPRON dnt	HALAP;
lPRON ead	C=LBPA
lPRON eat	AAH<
lPRON ect	A<PC
lPRON eds	H;PC
lPRON eel	H<PC
lPRON emy	HCL=
lPRON ens	PB
lPRON ent	H;PB
lPRON est	ACH;L;PA
lPRON ets	HEP:
lPRON ext	A=CAHBP<
lPRON ght	A<C=DBHB
lPRON gly	AB
lPRON had	DCP;
lPRON hat	K=LANBP=
lPRON hed	ABP<
lPRON ial	A<LA
lPRON ick	H=PC
lPRON ied	A=PB
lPRON ike	PB
lPRON ild	A<PB
lPRON ill	CBDAH9
lPRON ily	AAC<H=LA
lPRON ime	ADCBH=L=P<
lPRON ing	PB
lPRON ion	A=LD
lPRON ird	AACCH<L=
lPRON ire	ABH=
lPRON irl	HBL<
lPRON ish	ABH:PA
lPRON ism	ABH=
lPRON ite	H<PA
lPRON its	H<PB
lPRON ked	ACLAP9
lPRON les	H<LB
lPRON lly	A=HDL=
lPRON lse	CCH<
lPRON may	DCH=P=
lPRON med	H<LC
lPRON nal	ADH=L<
lPRON ncy	H:LB
lPRON ned	A=PB
lPRON nes	H9LE
lPRON new	CAH;LAPB
lPRON nge	H<PC
lPRON nks	H;PC
lPRON nna	HCL=P=
lPRON not	DB
lPRON now	H<PC
lPRON old	ABP=
lPRON ond	CB
lPRON one	H<LA
lPRON ons	L<PB
lPRON ont	DB
lPRON ook	H=PB
lPRON ool	H;PB
lPRON ore	A;HB
lPRON ors	HAL<
lPRON ose	A=PC
lPRON oss	AB
lPRON our	F=H<IA
lPRON ous	ACH=P=
lPRON ove	H9LDPB
lPRON own	AB
lPRON pay	H<PB
lPRON pes	H;PC
lPRON ple	H=PB
lPRON ray	HCP<
lPRON rds	PB
lPRON ren	HBL=P=
lPRON res	FB
lPRON rry	H<PB
lPRON rst	ABCCH;P=
lPRON rts	HBP=
lPRON run	H=PD
lPRON say	H<PC
lPRON ses	H=PB
lPRON sor	HBL=
lPRON ter	A;C;H=LDPE
lPRON tes	H<LB
lPRON tle	AAC<HA
lPRON tly	ABP=
lPRON ual	H<LA
lPRON ued	A=PB
lPRON ull	A<CDH=
lPRON und	A=PC
lPRON ute	HCL=
lPRON uth	C=HB
lPRON wer	A=HB
lPRON won	PC
lPRON yes	HB
lPRON zed	ABP<
lPROPN 's	B=JB
lPROPN -to	J=L=PC
lPROPN 8th	ACL=
lPROPN _	LCQ=
lPROPN act	H=PD
lPROPN ade	HBP=
lPROPN ads	H=L<PD
lPROPN age	ABLAP=
lPROPN aha	HBL=
lPROPN ail	LDP;
lPROPN ain	HCL=
lPROPN all	LB
lPROPN ang	HBL=
lPROPN ank	H<PB
lPROPN ant	H=PC
lPROPN ard	AB
lPROPN ark	HFL;P=
lPROPN ars	PB
lPROPN art	H<PB
lPROPN ary	ADH=L=
lPROPN ast	C=HCP=
lPROPN ate	HBP;
lPROPN ave	D=PC
lPROPN ber	HDL:
lPROPN bly	CBH=
lPROPN bor	H<LB
lPROPN ces	LBP;
lPROPN cks	GBP=
lPROPN de	H<LGQ:
lPROPN ded	ADP<
lPROPN der	HBP=
lPROPN dom	HBL=
lPROPN don	H=PB
lPROPN eal	ABL<
lPROPN eam	HBL=P=
lPROPN ean	HBL9PB
lPROPN eat	LB
lPROPN eck	L;PD
lPROPN eep	HBL;
lPROPN ein	LB
lPROPN ell	H=LC
lPROPN els	HB
lPROPN end	H<LA
lPROPN ern	L=PB
lPROPN ers	H<L=PE
lPROPN ert	ABHAP:
lPROPN ess	A<H=LAPC
lPROPN est	CAHCL<P=
lPROPN ght	C;L=PC
lPROPN hat	KB
lPROPN her	CAF=LCP<
lPROPN hes	PB
lPROPN his	FBK;
lPROPN ian	ACH=
lPROPN ich	HB
lPROPN ick	HAL<
lPROPN ics	HBL=
lPROPN ies	H=L=PB
lPROPN iew	HBL=
lPROPN ife	HBL=
lPROPN ike	CAP;
lPROPN ily	A=HDL<
lPROPN ime	ABFAH<
lPROPN ims	H;LA
lPROPN ine	K=LC
lPROPN ins	H;PB
lPROPN ise	H<LAPA
lPROPN ity	H=LB
lPROPN ker	HC
lPROPN ket	HCL;
lPROPN key	A=LB
lPROPN lan	LAP<
lPROPN ler	H=LB
lPROPN les	H<IALC
lPROPN ley	H<LB
lPROPN lic	A;LC
lPROPN lie	L;PB
lPROPN lls	H<L=PE
lPROPN low	LB
lPROPN mes	H<LB
lPROPN mic	A=HBL=
lPROPN nal	A=LB
lPROPN nce	LAP<
lPROPN nch	HAL<PB
lPROPN ndo	HB
lPROPN nds	H:PC
lPROPN new	A<H=LD
lPROPN ney	H=LB
lPROPN ngs	L:PD
lPROPN nks	HBP<
lPROPN oad	H<LC
lPROPN ods	HBL=
lPROPN old	A<PA
lPROPN ole	L<PC
lPROPN one	CBH=
lPROPN ons	H=PC
lPROPN ook	HBL=
lPROPN ool	HCL:
lPROPN ope	FDH<L=
lPROPN ord	H=LB
lPROPN ore	A<CAH;LBPA
lPROPN ork	HCP;
lPROPN ors	HBL=
lPROPN ort	LAP<
lPROPN ose	L=PC
lPROPN oss	HCL<
lPROPN ote	L=PB
lPROPN ots	HBL<
lPROPN per	A=PB
lPROPN ree	LBP=
lPROPN ren	H<LB
lPROPN rew	HBP<
lPROPN rge	L;PB
lPROPN rry	LB
lPROPN rse	HCL=P=
lPROPN rts	H;PC
lPROPN ses	H<L=PD
lPROPN tal	AAHCL9
lPROPN tes	H<PB
lPROPN tor	HBLAP<
lPROPN ure	ABHBKBP9
lPROPN ury	H<LB
lPROPN ute	LBP=
lPROPN ver	ACF=L;PA
lPROPN ves	H<PA
lPROPN war	LCP=
lPROPN wer	H=LB
lPROPN y	KCL=
lPUNCT ace	LDP<
lPUNCT ack	H=LDP=
lPUNCT ade	H=PC
lPUNCT ads	HAP<
lPUNCT age	A<PC
lPUNCT ail	HCL=Q=
lPUNCT ain	CBHBL;
lPUNCT air	HB
lPUNCT ake	H=PB
lPUNCT all	ACC=FAKALAP;
lPUNCT ano	HC
lPUNCT ant	A<D=LE
lPUNCT ars	H<LA
lPUNCT art	C<LB
lPUNCT as	B=NC
lPUNCT ase	PB
lPUNCT ate	H;LAPA
lPUNCT ath	H<LC
lPUNCT ats	HAP<
lPUNCT ave	A=PC
lPUNCT ays	CAL<PB
lPUNCT ble	ABH=P=
lPUNCT bor	HBL=
lPUNCT c	HC
lPUNCT com	HCL<
lPUNCT cts	HBL=
lPUNCT day	HCL<
lPUNCT den	AEP;
lPUNCT der	H<
lPUNCT des	H<PC
lPUNCT dom	CB
lPUNCT eal	A<H=L<PG
lPUNCT ear	CBH<IAL;PB
lPUNCT eck	H=LDP=
lPUNCT een	H<LD
lPUNCT ehe	GBH=
lPUNCT ely	A=CC
lPUNCT ens	H=LBP=
lPUNCT ess	A8HDLB
lPUNCT est	LB
lPUNCT ext	ACL=
lPUNCT ful	ABC=
lPUNCT get	L<PC
lPUNCT ght	ABCBP;
lPUNCT hah	H;LA
lPUNCT ham	HBL<
lPUNCT hed	A<PB
lPUNCT her	ADH=L<
lPUNCT hes	KBP<
lPUNCT hhh	HBL=
lPUNCT hip	HBL<
lPUNCT ice	AAH<LC
lPUNCT ich	AAH=KBLAP=Q=
lPUNCT ick	LCP=
lPUNCT ide	ADB=H<L<PC
lPUNCT ied	A9LB
lPUNCT iet	LAP<
lPUNCT ife	HBL=
lPUNCT ike	BBP<
lPUNCT ile	CANB
lPUNCT ill	DAH:LC
lPUNCT int	A=HB
lPUNCT ion	HBP=
lPUNCT ise	A<CA
lPUNCT ish	A=HB
lPUNCT ism	A=LB
lPUNCT ist	LB
lPUNCT kes	HBL=
lPUNCT les	HBP=
lPUNCT lly	L<PB
lPUNCT low	HAL<
lPUNCT man	A=HC
lPUNCT may	HCL=
lPUNCT med	ABP=
lPUNCT men	GCL<
lPUNCT mer	ACH=
lPUNCT mes	CBL<
lPUNCT mon	HB
lPUNCT nce	CBH=
lPUNCT nds	H=PB
lPUNCT ned	CDP<
lPUNCT new	C=HEL;
lPUNCT nge	LCP=
lPUNCT ngs	H=LC
lPUNCT nit	HCL<
lPUNCT nks	HEL=P<
lPUNCT ock	C=LDP<
lPUNCT oh	GB
lPUNCT ole	A=HC
lPUNCT ome	ABHAL=
lPUNCT one	HB
lPUNCT ook	PB
lPUNCT ope	H<LA
lPUNCT ore	CBL<P=
lPUNCT orn	PB
lPUNCT ort	LBP<
lPUNCT ost	ABC=L=
lPUNCT ote	A=LB
lPUNCT ots	H<LC
lPUNCT ove	HEP<
lPUNCT p	HBL=
lPUNCT pan	L<PB
lPUNCT per	H;LAPC
lPUNCT ral	HBL=
lPUNCT rce	HBL;PA
lPUNCT rds	HB
lPUNCT red	HCL=P=
lPUNCT res	CAL;PA
lPUNCT rgy	HCL<
lPUNCT rls	H<LC
lPUNCT rry	ACHAL;P=
lPUNCT rst	C:HE
lPUNCT s	HB
lPUNCT say	H=PB
lPUNCT sed	ABL:
lPUNCT sue	L=PB
lPUNCT tay	L<PC
lPUNCT ted	ABH<LAP<
lPUNCT ter	ABBALAP<
lPUNCT tes	H=L=PC
lPUNCT tle	ABC=H=
lPUNCT tor	H<PC
lPUNCT tre	HB
lPUNCT uce	H;PD
lPUNCT uch	ADL;
lPUNCT ugh	A=GBH=
lPUNCT ull	L<PD
lPUNCT und	ABB=
lPUNCT ung	H=LB
lPUNCT use	HEP;
lPUNCT ver	CAFAL<
lPUNCT vil	ACL<
lPUNCT vin	ADH9
lPUNCT wed	HCP<
lPUNCT wer	H;LAPA
lPUNCT xx	H=LB
lPUNCT ybe	CB
lPUNCT yer	H<LB
lPUNCT zed	ABP=
lSCONJ day	ABH<
lSCONJ ing	A<L<PD
lSCONJ to	BBJ<
lSYM 014	I=LB
lSYM _	L:QD
lSYM and	ABH8IALB
lSYM ark	A=H<LFP=
lSYM ary	ABH:
lSYM ate	HAL<PA
lSYM ave	HDL=P<
lSYM cks	H9PE
lSYM day	HEL;
lSYM del	HBL<
lSYM die	HFL:
lSYM eel	H<LB
lSYM ell	HDL<
lSYM els	HB
lSYM ent	A<H<LD
lSYM era	HBL<
lSYM ers	HCIAL9
lSYM ert	HBL<
lSYM ess	ADH:
lSYM ght	H;LD
lSYM her	PB
lSYM hts	H=LB
lSYM ial	A=HB
lSYM ian	AAH;LA
lSYM ies	H8LD
lSYM ife	H;LC
lSYM ile	HAL<
lSYM ime	H<LC
lSYM ina	H<LB
lSYM ing	AAH6IAPD
lSYM ink	H<LC
lSYM ion	H;LC
lSYM ity	H:LD
lSYM ive	A;HDP<
lSYM kin	HAIBL:
lSYM led	A<LA
lSYM les	H<PA
lSYM ley	HEL9
lSYM lly	H<
lSYM lon	HBL<
lSYM man	HCL;
lSYM nce	H<LB
lSYM nda	HCL<
lSYM ndy	HCL;
lSYM nes	H=IEL;
lSYM ong	HCL<
lSYM ore	C<LB
lSYM ors	H:LD
lSYM ous	ACH=L=
lSYM out	HB
lSYM ove	H<LDP=
lSYM pol	HBL=
lSYM ppy	H<LA
lSYM red	L<PB
lSYM ruk	HCL;
lSYM son	HAL<
lSYM tar	H;LC
lSYM ter	LB
lSYM tor	H<LB
lSYM tti	H<LB
lSYM ure	L<PB
lSYM use	H<LB
lVERB act	PB
lVERB ady	CB
lVERB ake	H9LBPB
lVERB ame	A<H<LAPC
lVERB ant	L<PA
lVERB ard	A=CDH:
lVERB are	A<C=HB
lVERB art	AACFH7
lVERB ate	FAH<PC
lVERB ave	H<PB
lVERB ced	ACP<
lVERB day	CJH2LA
lVERB ded	ACL=
lVERB den	LB
lVERB der	AAH<LAP<
lVERB des	H<LB
lVERB ead	CAH<
lVERB eep	AB
lVERB eer	HBL=
lVERB eet	H=PB
lVERB end	PB
lVERB ens	HCP=
lVERB ess	ACC<
lVERB ets	HB
lVERB ght	A:CKH;
lVERB hat	F<H=NE
lVERB hed	HBP;
lVERB her	AAC=FAL<
lVERB hly	ABC=
lVERB ich	AAFAK<
lVERB ick	H<PB
lVERB ied	AEH=P:
lVERB ike	BACANAP<
lVERB ill	A=BBH=
lVERB ine	AAKBL<
lVERB ins	HB
lVERB ion	C=HEI=L=
lVERB irm	A=CEH<
lVERB ity	HBL=
lVERB ive	AAH;LB
lVERB lth	A=HB
lVERB lts	HCP<
lVERB med	H<PA
lVERB mer	HBL=
lVERB nce	HCP<
lVERB nds	L=PB
lVERB ned	A=HCP=
lVERB new	CCH;
lVERB nts	HB
lVERB nty	CCH<
lVERB ock	C=HC
lVERB oil	HB
lVERB ome	A;CHFAH:
lVERB one	CC
lVERB ong	C=H=LB
lVERB ope	H=PC
lVERB ore	A=BAL=PD
lVERB orm	H=PB
lVERB ors	HBK=L=
lVERB ose	FAH<PB
lVERB ost	CAH=LAP<
lVERB ous	ACC=
lVERB per	CCH<
lVERB ple	ABH:LC
lVERB ppy	A<LB
lVERB ral	ABH=
lVERB rds	H<LB
lVERB red	H=LB
lVERB ree	AAH<IAL=
lVERB ren	H=LB
lVERB rid	H<L=PC
lVERB rly	ACC=
lVERB row	CGH7
lVERB rry	A=PD
lVERB rse	CEH;P=
lVERB rth	A;CB
lVERB sed	ACP=
lVERB ses	H=L<PD
lVERB tax	HB
lVERB ted	ACL<
lVERB tem	H;PB
lVERB ter	AAHAL<
lVERB tic	A:HE
lVERB tra	AB
lVERB uck	ABHBL=P<
lVERB ued	ABP<
lVERB ugh	AABBH=N=
lVERB und	A<BACEH=P<
lVERB urs	H=KB
lVERB use	PB
lVERB ved	ABP<
lVERB ves	HBP<
lVERB way	AACGH9L=
lVERB you	KB
lVERB zed	ACP<
l^ 6pr	IBL=
l^ ain	B=LB
l^ als	H<LB
l^ and	L=PD
l^ any	ADL:
l^ are	LB
l^ as	L<
l^ ast	ACC<LAP=
l^ ber	L=PB
l^ ble	A<LC
l^ but	EBL=
l^ cal	A:LD
l^ can	ADL;
l^ ces	LB
l^ day	C<HF
l^ ead	CBL<
l^ eal	A=LB
l^ ear	CAH=PB
l^ eat	A=LB
l^ eed	CBH=L=
l^ eel	H=PB
l^ ell	L<PA
l^ ent	LB
l^ ere	CBL<
l^ ers	H9LE
l^ ess	CDH:PA
l^ est	A=H=LD
l^ ext	ADL<
l^ for	BB
l^ ght	CCH;LCP<Q=
l^ got	L;PC
l^ hat	F=KIL;N:PA
l^ hen	CCL<
l^ her	ABC<FAHAL<
l^ hip	H<LB
l^ his	FAKCL;
l^ ich	FBK=
l^ ick	AB
l^ ies	H;LF
l^ ike	BBL=
l^ ile	CBL<NA
l^ ind	HBL:PC
l^ ine	L<PC
l^ ink	HAL:PC
l^ ion	H:LE
l^ ior	CBL<
l^ ird	C=HB
l^ ish	L<PB
l^ ity	H<LC
l^ ive	A<KALAPA
l^ let	L<PC
l^ low	PB
l^ man	HBL=
l^ may	D8HH
l^ men	HBL<
l^ mon	LB
l^ nal	A=LB
l^ nce	H;LDNA
l^ nds	H<LA
l^ new	C=HNL3
l^ no	FBL<
l^ nts	H9LF
l^ ods	H<LC
l^ oin	L=PC
l^ ome	C<FBHBLAP=
l^ ond	C=LC
l^ ong	A=BCC=LA
l^ ons	H8LG
l^ ood	C=LC
l^ ook	L=PB
l^ ope	HEL<P<
l^ ore	AFC=L<
l^ ory	H=LC
l^ ost	AHC9
l^ ous	A<LC
l^ ove	HDL;
l^ row	H=LB
l^ rry	ACL=
l^ rst	C7HLL=
l^ rts	H<LC
l^ ses	H=LB
l^ ted	LBP;
l^ to	B6JH
l^ uch	AFC;L=
l^ ugh	ACGAH=L<NA
l^ ven	IB
l^ wow	GBL=
l^ yet	CC
m!	FAH=K<
m#	B=C<HCIAK=LD
m'd	BBD6PE
m'll	D6HAPF
m'm	ACL=P<
m're	BB
m's	ABC;DBHBJ=OAP:
m've	AB
m*	H<LB
m+	FBPA
m--	A=BAF<J=KAL=NAPB
m.	A;DBH=IBLAN;QA
m...	A=BCCAJ<LA
m....	L<PA
m1	HBL=
m10	A<CAPA
m100	A<CA
m100,000	A<CB
m15	HC
m1977	B;JCP=
m1980	PB
m1990s	KBN<
m1st	LB
m200	H<PA
m2007	C=LB
m250	HAP<
m3	A;B=GAHAIANCP=
m30	LBP=
m36	H:LD
m4	A=B=CAJALC
m48	HCL=P=
m5	HAP:QB
m6	HBP=
m65	H=LB
m70	AB
m:	K=LAQB
m;	B;LANB
m@	A=B<HDI=LFP<
m[	B=OB
m^	A<F=H=K=LAMAN=OAQA
m_	HBLDQ<
ma	ABB=CAG=HBIBN=OAP:
mability	B<JB
mable	B:JD
mabout	B8F<HAJCKBN=OA
maccept	HB
maccess	BGHAJ7
maccidental	H<PB
maccording	BBJ<
maccounts	BBKAN;
mact	CBH7JAPD
maction	B=H<JAKBPC
mactually	A<C=LAPA
madams	L=PB
madded	B=CEFAH;K=
maddition	BBJ<
madditional	ABL=OAP=
maddress	C;HC
madequate	HBP=
madvancing	H<LB
madvisory	LB
mafford	B<JB
mafghan	HDL<
mafrican	H<LD
mafter	FAH<KBN;PA
magain	H=PC
magainst	A=K<PC
magent	H<LB
magents	BB
mair	F=H:KBLE
mairlines	H<QB
mall	ABHAIAP8
mall-time	AB
mallied	ABL=
mallies	B=CAJBK=
mallow	H<LAN=
malong	A=LC
malready	AAH:PB
malso	H;N<PC
mam	ACC=HCL<P=
mamendment	FBH=K=PA
mamerica	ABCAF=H<KAL:N=PF
mamerican	CAHDP9
mamericans	CAFAK<L;NAPB
man	ABF=HA
mandy	H<LA
mannoying	FBHAN=
manother	A=HCIBP:
manswer	BBJ<
many	ACBBP:
manyone	H<JAPB
manything	BB
mapplied	H<LB
mapproved	A<CB
mare	BBFAH=LAN=P=
marmed	H:LD
maround	FAH;K=LC
marticle	ABP=
maside	H<PB
massure	KBN<
mat	A<H=ICLAOB
mate	HB
mattention	BBJ<
maustralia	A<HCPA
mauthority	K<NB
mback	BBJ=L=PD
mbad	A<BBHAN=PA
mbalance	HBP=
mbangladesh	H<LB
mbank	GAHBL=P<
mbarriers	BCF=J;KA
mbasic	HBP=
mbe	B;DCFAOAP<
mbeat	A=HB
mbeautiful	L=PB
mbecause	ABB=KBP;
mbecome	ACH;N=
mbed	CADAH:
mbeen	HBNBP=
mbefore	FAH<LC
mbegin	A;B=JAPC
mbeing	AAH;PB
mbelief	F=K=NC
mbelieve	CAF;NC
mben	H;LC
mbenefits	BBJ=KAN<
mbest	C=LB
mbetter	AABAHAL:
mbig	C=HCQ=
mbill	H<PC
mbillion	JALDP;
mbirthday	HAJ<NBP=
mblack	HCP=
mbloody	C=HGP9
mbodyboarding	A<PB
mborn	BCCAH=J=
mboth	CAH<LA
mboy	ABH=L=PA
mbrain	H=PB
mbreak	B=HB
mbritain	B<NB
mbroken	H<PA
mbrought	A=BBC=
mbudget	FAKAL<N;PA
mbudgeting	H<PB
mbuilding	AAC;F=NAPC
mbus	BBJ<
mbusiness	A<B<F=JAKALFP;
mbusinesses	B=H<JAPA
mbut	F=H;KA
mby	C=DAFAI=LBN=
mbye	H=KB
mc	OBQ=
mcabinet	L=PB
mcalifornia	HCL=
mcalled	A=H;LDPA
mcame	BBCDH;J<
mcampaigns	FBN=
mcan	A<B=DDH8PF
mcannot	C<H:PF
mcant	H<PB
mcapacity	HBP=
mcapital	A=HCL=
mcapitol	H=LB
mcare	A=C=HB
mcarnegie	H<LC
mcarried	B<CB
mcases	AAH<
mcause	A=B<HANB
mcenter	B=HAKAL<NA
mcents	H<PC
mcentury	CBH<L=PA
mchamber	H<PC
mchance	B=H<JBLBN=
mchanged	CBH=
mcheers	HBL=
mchild	A=HAPB
mchildren	B=CAH;PD
mchina	HBKAP<
mchristmas	HDP=
mcitizens	H=KAPC
mcity	A;FBHDK<
mclaims	FBN=
mclass	ABP=
mclean	C=HDL<
mclick	A<LA
mclose	BBFBHBJ=N<P=
mcode	F<KC
mcold	AAH;L=PB
mcollege	HEL<P=
mcolonel	H=LB
mcom	LB
mcome	CDF<H;LA
mcoming	CDH=L;
mcommand	HBP=
mcommentary	CBP=
mcommitment	BBJ<NA
mcommitments	ABB=JAP<
mcommon	AAHEL<P<
mcommunities	A=CBJA
mcommunity	AAFAH<L=N=PE
mcompanies	A<F<KBPA
mcompany	B=H=JAKBN<PA
mcompletely	ACP<
mcomplex	HBP=
mcomputer	B=CAHAL<
mconcern	H<PB
mconditions	FDK:
mconfirmed	H<PB
mconflicts	FCK=N=PA
mcongress	A=B=H:JCL=PE
mconsecutive	H;PB
mconstruction	HCP<
mcontinue	ACB<C=JCK<P=
mcontinues	B=HBJAP=
mcontributions	BBJ<
mcontroversial	HBP=
mcoordinated	H=PB
mcost	H=PB
mcould	A<PA
mcouncil	L<PB
mcounting	A<HB
mcountry	CAH=K<
mcourage	B<JB
mcourse	A=HB
mcourt	LBQ;
mcover	C=HCP=
mcoverage	BCCAH=N=
mcrap	CBH<
mcreated	ABC=
mcreating	A;CE
mcross	LBP=
mculture	ABP=
mcure	L<QB
mcurrent	HDP=
mcustody	H=PB
mcute	AAH<
mcuts	AAFBN=
mdaily	A<HDP=
mdangers	PB
mdata	HDP;
mday	ABCAH;IAL<N=PA
mde	HALBP=Q<
mdeadly	HB
mdear	H;PC
mdebates	BCJ;
mdecade	H<PB
mdecent	AAP<
mdecided	B:JD
mdeeds	H=PB
mdeep	HALAP<
mdeeply	ACBAC=P<
mdefense	AALCP;
mdefensive	HBP<
mdefinitely	A=PB
mdel	H=LB
mdeliver	ABC=
mdemocracy	A=B<H=JAPC
mdemocrats	CBH=
mdependent	H<LB
mdeployed	BBJ<
mdeserve	F<KB
mdespair	QB
mdesperate	HCP;
mdetails	A<CBH=
mdeter	HBP=
mdetermined	B<JBN=
mdeveloping	ABB=H=
mdevelopment	H;LB
mdifferent	HBL=P=
mdifficult	ACL<
mdigital	A=LB
mdirectly	A=PC
mdo	AABAD3JAPC
mdoes	A=CBD<F=KBLA
mdoing	B<CAJBKAP<
mdone	AAF=H;KAPA
mdont	PB
mdown	B=CDH<K=L=PA
mdr	HBL=
mdr.	H<LB
mdramatically	A<JAPB
mdreams	A=BAJ<PB
mdrinking	HB
mdrug-free	HCP<
me	B<JBLAP<QA
meach	ABLAP;
mearlier	H=PB
mearly	HEI=P<
mearth	H<PB
meconomic	HALAP<
meconomically	ACP<
meconomy	AAFAH:PC
meducation	AAB<H=JAL;PD
meffective	HB
mefforts	B<JB
mel	H=LFQ<
melected	A=HB
melection	CBHAP=
meleven	A=CBH;LAPA
meligible	B=NB
melse	H=PB
memphasize	KBN<
mencourage	ABC=HBL=P=
mend	BCHAJ;
mended	BAH=PB
mends	GAH<
mengagement	FCK;
mengineers	ABP<
mengland	H=PB
mequal	HBLAP<
mequipment	H<PB
mespecially	HCP;
meuropean	LCP=
meven	H:LBPA
mevery	C=HFOAP8
meveryday	ABP=
meverywhere	H<PC
mevidence	KBL<N<PC
mevil	A=HB
mexcellence	ABP=
mexcellent	HCL=
mexclusive	A<LB
mexecutive	H;LD
mexisting	A=C=HB
mexpand	AAHAP<
mexpanded	HB
mexpected	B;JC
mexperienced	HBP<
mextra	HAP<
meyes	NB
mez2dj	AB
mface	AAJAP<
mfaces	ACP;
mfacing	CAH<
mfailed	B=JB
mfailing	ABL=
mfair	HCL=P=
mfaith	K=NB
mfamilies	ACH=J=P=
mfamily	B=C=LBNA
mfamous	H<LDP=
mfans	ACH<
mfar	BBH=J=
mfarmers	HCP<
mfast	BAH<J=PC
mfaster	H:PC
mfastest	HBP<
mfat	AB
mfatal	HBP<
mfather	H=PB
mfear	FBH=K<LAPAQ=
mfebruary	AAL<
mfederal	HDL:NAP<
mfeel	AAH<
mfeels	ABC=
mfeet	ABH=
mfellow	HCP<
mfemale	HBL=
mfew	ACH<L=
mff	ABH<LA
mfields	BAH<
mfighter	H=LB
mfighting	A=B=HB
mfinal	HB
mfinally	PC
mfinance	HBL=
mfinancial	CCHAL<
mfind	AAK=LBP=
mfine	HBL=
mfinish	HBP=
mfinished	ABCAH;
mfirm	L=PB
mfirst	B;JBKALCP<
mfirst-time	H<PA
mfive	CAH<
mflight	ABH<
mfloods	FBK<
mfolks	H<PB
mfollow	A=BBJ<LA
mfollowing	ABP=
mfood	B;KAL<NBPC
mfor	FCLAP=
mforce	B<IAJAKAL<NAPA
mforced	A=B<JBPB
mforeign	HBP<
mforemost	H=PB
mforget	H<K<NCPB
mformer	A=HBP=
mfought	B<NB
mfour	ABC=
mfrancis	L=PB
mfrank	H=PB
mfree	A<B=HALBP<
mfreedom	B<JALA
mfreight	HBL=
mfrench	H=LDP<
mfrom	CBIAK=LA
mfront	HCKAL<N=
mfuck	HB
mfucking	AEH<PA
mfull	A=HCP=
mfully	ACH<
mfunding	J<NB
mfurther	A;HALAPA
mg	HBQ=
mgeneral	H;LBPA
mgeneration	H<LAPA
mgenerations	K=NB
mgeorge	H=LCP=
mgerman	LAP<
mget	AAF:J<KCLANA
mgets	ACL<
mgetting	H9L;PG
mgive	ACCAH=P;
mgives	CBP=
mgiving	HBP=
mgo	ABCBG=J;P=
mgod	A<B=C=NAPD
mgoes	BB
mgoing	ABCAH7LA
mgonna	PB
mgood	DAHCKBL:N;P=
mgoogle	L=PB
mgotten	A<CB
mgovernment	AAB;CADAH<JAL<PB
mgovernments	B;FCJAK;NB
mgovernor	H=LB
mgovt	HBP<
mgraders	H:PD
mgreat	LD
mgreater	HBP=
mgreatest	ABHBP:
mgreatness	H;PD
mgrid	FBK=
mgrowing	H=PB
mguarantee	AAK<NB
mguns	K<NB
mguys	ABP=
mh	H<QB
mhad	FCHDK:P;
mhaha	HBP=
mhalf	ABC=
mhand	H<LB
mhappy	ABF=H<LBP=
mhard	B=HBP=
mharry	HALBP;
mhas	AAD=H<PA
mhate	LBP<
mhave	C<D:KALB
mhaving	H;PD
mhe	A;CAH;PD
mhead	H=PBQ=
mheadache	AAH<
mheat	HBL=
mheavy	AAHAP<
mheld	AB
mhelp	B=F<KBPB
mhelped	B<H=JBPC
mhelps	L<PB
mher	HDJ=L9
mhere	ABH=K=
mheritage	H=LCP=
mhey	A=HDP<
mhigh	C=HBJ=L=
mhigh-quality	ADC<H=LDP<
mhigh-speed	HCL=P=
mhills	HBP<
mhim	C<NB
mhis	C;F=HEP=QA
mhit	ABP<
mhope	A=HAJBK;
mhopefully	H<PC
mhoping	L=PB
mhospital	H<PB
mhot	C=HBL=
mhousing	A=H<LBPB
mhow	ADB=H<JAK=L=
mhpa	A=LB
mhuman	A=HFP:
mhundred	H<IA
mhunt	B<NB
mi	A7B:DBH9LAMAPI
mice	HC
mill	HDP<
millegal	AB
mimmediate	A<LB
mimportance	BBJ<
mimportant	BBF=L=
mimproved	LBP=
min	FBK=LAN:QA
minaugural	H:LBPA
minclude	C=H<LCPA
mincluded	H<LB
mincrease	HBP<
mincreased	HALAP<
mincreasing	L<PA
mindeed	BBJ<
mindian	HFL9
mindies	HBL<
mindividual	H<LB
mindustrial	HCL<
minflation	AAH;PA
minnovative	H<PC
minstitutions	H;LAPA
mintelligence	B=HBJAP=
mintend	B:JD
minterests	H<PD
minternet	HBL<
minterstate	H<LB
minvestments	F=KCN=
minvulnerable	BCJ;
miraq	F=KBL=PC
miraqi	HAL<PA
mis	F=H=LANAP;
mit	A;CAH9K=PH
mits	ACHAP8
mjames	LC
mjanuary	H=LB
mjazz	HC
mjob	JAL=N<
mjobs	F=H=J=KBLA
mjohn	BAH9LE
mjoining	H;LC
mjust	B<C;HBIAKALB
mjustice	H<LC
mjustin	ACH=
mkeep	H<NAPA
mkept	AAH<
mkey	HBL=P=
mkinda	AB
mking	LBQ<
mknow	F;HANCP=
mknown	BEC<H=J<LA
mknows	K<NA
ml	L<QB
mla	LB
mlady	F=KB
mland	P<
mland-based	L=PB
mlarge	HCP<
mlargest	ABL<
mlast	HAIAP<
mlaw	A=C=F=KB
mlead	A=BCHAJ;
mleaders	B=FBJAK=
mleading	A;HC
mleast	A=H=PC
mleave	A=B=HDJAP=
mled	BEJ9
mlee	H=LB
mleft	CBHAL<P;
mlegislation	B<FAJBN<
mless	ACHBP7
mlet	HAKCN:PA
mlevel	ACH;
mliam	L<QC
mlies	ACP;
mlight	H=LC
mlights	FBK<
mlike	A<B;CAF;JBKCLBN;PA
mlimit	H=LEP<
mlisten	BBJ<
mlistening	BCH;J;LAPB
mlittle	AFC=HAL;
mlive	CB
mlocal	HCL=
mlocation	AB
mlol	L=PB
mlong	A=HALDNAP9
mlong-term	LAP<
mlonger	H7PI
mlook	CBHAP<
mlooked	B<CC
mloopholes	F=KCN=
mlos	H;LD
mlosing	BBJ<
mlouis	LBQ=
mlove	FCGBL=
mloved	HD
mlovely	HDLAP=Q=
mloving	H<LB
mlower	HBL=
mluther	LB
mmad	H:LAPA
mmajority	HDL<P=
mmake	ACCAP;
mmakes	ACP<
mmaking	HFK=L<P<
mmandatory	A<PA
mmany	AACAHAP;
mmars	HDP=
mmatter	BAFBJ=K;
mmaximum	A=HC
mmay	DBH<PB
mme	NAP<
mmean	BAK=NB
mmedical	BAHBJ=L<
mmeet	CBH=
mmessage	BCJ;
mmh17	HAL<
mmichael	PB
mmiddle	A<HBLA
mmidnight	H=PB
mmight	PB
mmillennium	H=LB
mmillion	AAC<HCLBP;
mmillions	ABC<
mmiss	BBC<
mmission	H<LB
mmobilization	P<
mmodel	H=LB
mmonths	B<NB
mmoral	HCL=
mmore	ADCBHDJAK=L:P9
mmorning	H<LBP<
mmost	ADL<P;
mmothers	A<HB
mmountain	H=LB
mmove	A=BAHC
mmoved	BBJ<
mmovement	LBP<
mmp	BBN<
mmr	HALBP=Q=
mmr.	H=LC
mmuch	ADB=C8FAJA
mmum	H<PB
mmusic	A=C=H=LAPC
mmust	A<DFH5L=PG
mmy	ACHFK<LCP6
mmyself	HBNAP<
mn't	ABB=DAF=N=P=
mna	A=HB
mnation	AAF=H;KAPB
mnational	C=DALBP;Q=
mnations	A<F=HBKC
mnatural	A;LB
mnear	AAH:QC
mneed	HAJBN<PB
mneeded	B=HANB
mnever	A:C=H:LAPG
mnew	HCP:
mnews	HB
mnext	B=JAL=PB
mnice	L=PB
mnick	H<LB
mnight	A=BACAL<PC
mnine	HB
mno	ABB=HAP<QA
mnone	PB
mnorth	A=H;PF
mnot	ABCADCHCK=L;N<P<
mnothing	H;PB
mnow	FBH9PB
mnuclear	A<HCKAP=
mnutrition	HBL=
mo	H;QB
mobligation	B<JB
mof	FBN<OAP=
moffer	ABH=L=
moffered	ABP<
mofficial	F=LB
moil	A=HCLAP=
mold	BAHBL=N=
momg	AAHBL<P=
mon	FBLAN=
monce	ABF=H:PA
mone	HCJ<KBP:
mones	ACP;
monly	B<CBN=PA
mopen	BBHAJ=P<
mopening	A;CBLA
mopportunity	BBH;JALBN<
moptimistic	K=NB
mor	B=FAK<OA
morder	B=JB
mother	ADHAP;
mothers	B<CBNA
motherwise	H<PB
mour	ABB=HDJ=
mout	BJF=I=J3KBL=
moverall	HBL<
mown	C=HDP<
mpacific	CB
mparents	B=HBJAP=
mpark	A=HALBP=
mpart-time	A<HB
mparty	ACP;
mpassed	ABCAH;KAN=
mpassenger	HCP<
mpassing	FBHBK=P<
mpaychecks	PB
mpayments	BCJ<
mpayne	H=PB
mpell	H;LB
mpending	B;QD
mpeople	ACB=FBH;JAL:N=
mpeoples	ABP=
mper	A:HBL=
mperfect	HB
mpeter	H<LD
mphoto	H;PC
mplan	H=JAPB
mplants	HBP<
mplayer	H=PB
mplayers	HAP;
mplease	A=H;LAPC
mpleased	B<JBK=
mpoints	B<NB
mpolicies	F=H=KDN<PA
mpolicy	AAFAH<
mpolish	A=HCL=
mpolitical	HBL<
mpopulation	H<PA
mportuguese	HBL=
mpower	B;H=JCLAP=
mpractices	K=NB
mpremiums	AB
mpresident	H6LG
mpress	HBL=
mpretty	ACH<L<
mprevent	ABC=P=
mpreviously	ACP;
mprice	LB
mprime	LAP<
mprinciple	F<
mprincipled	HBP=
mprior	H;PC
mprison	BAHBN=P=
mprobably	H<PC
mproblem	FAK=PB
mproblems	BAH=KAN=PB
mproduce	H<
mproducing	ABB<CAP=
mprogram	B=H<JBPB
mprograms	NB
mprogressive	H=LB
mprojected	B<CB
mproper	ADC=H9LA
mpropose	B=H=JAK=NBPB
mproposing	F=KB
mprotect	ADLAP9
mprotected	ABP<
mprotectionism	B<JB
mprovide	CCL=P=
mprovided	ABL<
mprovides	HBL=P=
mpurple	H<LCP=
mput	HALAP;
mputting	A=H=LC
mque	H=LC
mquite	AGH8L=
mradio	H<LCQ=
mrailroad	HBP=
mraising	PB
mran	ABCBH;
mrapidly	ABBAH=J=
mrate	BBH=J=KAN=
mrates	BBCAJ=N<
mrather	H=PB
mre	HAL<QA
mread	F<NA
mreading	HB
mready	B=JB
mreal	HCP=
mreally	AEC=P:
mreceiving	HCP;
mrecognized	KBL=N<PA
mred	A<HDL=
mreduce	HD
mreduced	H<PA
mreduces	A=HDP=
mreducing	ABH=
mreductions	B<JB
mreformed	A=HBP=
mregime	FBN=
mregional	H<LB
mregulations	F<KC
mremain	ADH=P=
mremember	ABP<
mremote	HCL=
mremove	H;PB
mreplace	ACL=
mreporter	H=PB
mreporting	B;ND
mrepublican	HEL;
mrequest	B<JB
mrescue	ABH=LAP<
mresidents	A=CC
mresponding	BBJ<
mresponsible	B=H=L;NAPD
mresponsive	BBJ<
mreturn	B=CCH=
mrevealed	B=CB
mrevenue	L=PB
mreverend	H;LC
mrevolution	AAF<KANA
mreward	ABP<
mright	B<FAJFKAP9
mrights	H<N=
mrise	BBJ<
mrising	CBP=
mrock	B=HBJA
mrolled	B<CB
mrule	BAFAK<
mrun	HAP<
mrussian	H=LC
ms	LB
msafety	AC
msame	HDL<P<
msanctuary	BAH;LCN=
msave	B<CDH<
msaying	HBL=
mscholarships	BBN<
mschool	AABBHAJ=K=L;NAP=
mschools	BBJ<KCN<
mscience	H=LC
mscout	H<LB
msecret	BBJ<
msee	A=F<LANCP=
msenate	H<PB
msenator	H:LBPA
msend	A=BAHBJ=
msense	H;PB
msent	A=CBJ=
mseparate	H9LAPC
mserious	A<BAHC
mserves	A=BBC=HA
mset	B<CCJA
mseveral	AC
mseverely	ABH=
mshe	A=D=H9LAPG
mshelter	B;NC
msherlock	H=LB
mshit	A;HAPA
mshort	HDP<
mshortly	CB
mshow	A<KALA
mshows	BBCBH<J<
msick	A=HB
msilver	H<LB
msimple	A<HFL=
msince	B=CAD=LBOA
msingle	ACHAP;
msir	H=LB
msituation	H9PG
msix	HBP=
msleep	A<CB
mslept	LB
mslightly	ACP=
msmall	HALAP9
msocial	H6LH
msocialist	HBL=
msociety	A<B=CDH=PA
msolar	H<LC
msolid	H<PB
msolution	BBJ<
msolutions	FBK<
msome	C;DAHCI<LAP<
msomething	ADBAC<H<KCLAN:P=
msometimes	PB
mson	H;PC
msong	H:PC
msooo	FBK=
msound	L<PB
msounds	ADB=L=NAP=
mspace	H<PA
mspeak	CBH=J<
mspeaker	H:LAPA
mspeaking	BBC=J<
mspecial	ABH<
mspend	ABC=
mspending	BAJ=KDN;
mspent	H:IBPA
msport	H<PB
mspouses	PB
msquirrel	AAH<
mstamp	HBP<
mstan	H;PC
mstandard	LB
mstandards	BBN<
mstars	CBH<L=PA
mstart	CCH=
mstarted	AABAC<KAN<
mstarting	CBP=
mstarts	H;LC
mstates	AAH;JA
mstation	A=CAFBH=K<
mstay	ABH=P=
msteady	HBP=
msteel	HCL;
mstep	BAIAJ=L<
mstewart	L=PB
mstill	AABAC=H:LAPA
mstimulate	C=L=PB
mstock	HBL=
mstop	FBK<L=
mstory	ACB<H<JA
mstrategy	B=F=H=KBPA
mstreet	BCHBJ<L<
mstrength	H<PB
mstrong	ADL:
mstrongly	BAH<PA
mstudent	HAL<
mstudents	H<PB
mstudy	FBK<L<
mstupid	HBP=
msubmitted	H;PC
msuccess	B<NC
msuch	BBCCHAL<N=P;
msunday	AAH<LB
msunni	HBP=
msupporters	HBP<
msure	FCHAK9NAP=
msweeping	A<LB
msystem	F<H;KBPA
mtake	A=C=HC
mtaking	HAK=NB
mtalk	BAFAHCJ=L=
mtalking	BDC<J=
mtall	H=PB
mtax	A<HDPA
mtaxes	F=KB
mtea	H=LB
mteachers	B=HBP<
mtechnology	FAH<N=PC
mtell	A=H<LC
mterm	B<NB
mterrorist	H=LBP=
mterrorists	A<
mtest	KAL=PB
mtexas	H<
mthank	A;HB
mthanks	CCH<J<NB
mthat	FAK<L=NAPB
mthe	B=CAF=HALBP9
mtheir	E=HCKAP;
mthem	AAN;
mthen	A<H=PB
mtheory	L<QB
mthese	ABD<
mthey	H5L;PJ
mthings	ACB;CAH:KC
mthink	BAF<HAKBP=
mthis	CAI;J=Q=
mthose	CAHAKAN=P<
mthough	F=LB
mthreat	J<NA
mthree	AAL<PA
mthrough	CAFAH;K=
mtim	C=LB
mtime	F=JC
mtimes	CDN=P=
mtitle	HBP;
mto	C:D0H<IAK9LAMANKOCPI
mtogether	B=C<JBPB
mtokyo	H<PA
mtonight	AAF<H<PA
mtoo	ACB=CBDAH<OAP;
mtook	FCK=
mtool	B<NB
mtools	B<JBK<NB
mtop	B<HAJBP=
mtotally	ACH<
mtoughest	BDJ:
mtoward	CAKAL<N<PB
mtown	AB
mtrain	A=BAHAJ=L<PB
mtransfer	HBL=
mtransition	BDJ:
mtrigger	H;LBPA
mtrue	HBJ=P=
mtruly	AACBH<P=
mtrust	HAP<
mtry	B<H=JBLB
mturn	BACAF=HBJ;KAL=
mturned	B=CB
mtv	HBP=
mu	A<HD
mu.n.	HAL;PA
mu.s.	AAL<
mugly	HB
muk	HBP=
multimately	A=PB
mun	H=LB
munder	C<FBK=LA
munderstand	K<NB
munfair	HBK=L=NA
munfollow	H<NA
muniform	H=PB
munique	A=HB
munited	BAH7LFN=
munity	ABP<
muniversity	HBL<
munprecedented	A;HC
mup	CAJBK=P=
mupward	PB
mus	B<L=
muse	A=B=FBHBK<
musername	B<JB
musing	A=C=HCMA
mv	ACC<
mvan	LCP<
mvery	ACCCH5L<PF
mvice	H=QB
mvictories	FAKAN<
mvideo	L=PC
mvietnam	HBL<
mviolence	H<PB
mvital	ADHBL:P=
mwall	H;LC
mwant	ABB;C=FAJCP=
mwar	A=PC
mwarm	AAC<
mwas	H<IAK=
mwatching	GCH<P=
mwater	KALCN=P=
mway	K;
mways	B<JA
mwe	A<CADCH5L=PH
mwealthy	HB
mweapons	AAB=J<LANCP<
mwelfare	A=HEP<
mwell	BAF<HBL=
mwent	AABBP<
mwere	B<CBHAI=LBP<
mwest	H;LD
mwestern	K=LC
mwhat	C<KCN=
mwhatever	HDL=P;
mwhen	FB
mwhenever	H=PB
mwhere	H=PB
mwhich	A:B=HAL=PE
mwhile	A=HB
mwho	A=PB
mwhose	C=HCL<
mwide	C;LB
mwill	B=CADDH=L<PC
mwilliam	D=LB
mwilling	B9JE
mwish	CAH<
mwithout	A=CB
mwitness	H=PB
mwoman	H=PB
mworking	B=H<JC
mworks	AAH<
mworst	AAHBL;
mworth	B;CCHDL=P;
mwould	B:DEH;LBPC
mwow	H=PB
mwrote	CBH<
mx	LAQ<
my	HBP=
myear	AABACBJ;P<
myes	H<J=PA
myou	A=B=H<OAPG
myour	A;BBHANAP=QA
myouth	HBL=
m£	IBL<
mκαι	H=QB
mв	H=QC
m–	LC
m“	A<HAI=
n!	FAH=K<
n#	B=C<HCIAK=LD
n'd	BBD6PE
n'll	D6HAPF
n'm	ACL=P<
n're	BB
n's	ABC;DBHBJ=OAP:
n've	AB
n*	H<LB
n+	FBPA
n--	A=BAF<J=KAL=NAPB
n-to	H6L=PK
n-we	A=H=PC
n.	A;DBH=IBLAN;QA
n...	AABBGBJ;K=
n.n.	HAL;PA
n.s.	AAL<
n000	CBHAI=L<
n007	C=LB
n0th	A;HB
n1	HBL=
n10	A<CAPA
n100	A<CAI=
n15	HC
n250	HAP<
n2dj	AB
n3	A;B=GAHAIANCP=
n30	LBP=
n36	H:LD
n4	A=B=CAJALC
n48	HCL=P=
n5	HAP:QB
n6	HBP=
n65	H=LB
n70	AB
n700	AB
n8th	ACH;
n90s	KBN<
n977	B;JCP=
n980	PB
n9th	HCL=P=
n:	K=LAQB
n;	B;LANB
n@	A=B<HDI=LFP<
n[	B=OB
n^	A<F=H=K=LAMAN=OAQA
n_	HBLDQ<
na	ABB=CAG=HBIBN=OAP:
nace	ACJAKAL=P;
nach	ACJ=NA
nack	A;BACEH;PAQA
nact	CDH;L<
nacy	A=B=H=JALAPB
nada	BAHAJ<L<PC
nads	BBJ<PA
nady	ABF=JBKBL;N=
nael	PC
nage	NAPB
nago	H<PB
nags	BBJ<
naid	BBC=J;NBPA
nail	BAHAJ=L<
nain	AAC<J;NA
nair	F=P=QB
nalf	ABC=P=
nalk	FAHBJ=L=
nall	CAIAK;L<NA
nals	D=JAKAL=PC
nam	ACC=HCL<P=
nama	CBL=
name	A<BACCH<LA
nami	B=LD
namn	ABP;
nams	A=J=L=NCPD
nan	ABF=HA
nana	H;PC
nane	HCL=
nang	A<B=CAKALD
nani	HDP:
nank	A;GAHA
nans	ACH=K;L<NA
nant	ACB<C=HCJCL:P=
nany	AEKAN;P9
naqi	HAL<PA
nard	A=B<CDH<KAN=PA
nare	AABACAL;P<
nark	A=HBK=P=
narm	AAC<LA
nars	ABJBKCL:N<PA
nart	BACDJ=L=N=
nary	FAHBK<N<P:QB
nase	BBC=J=N=PCQ<
nass	ABL=P=
nast	C<IAJ=PB
nat	A<H=ICLAOB
nata	HDP;
nate	BADAF=HAI<K=P=
nato	HCL=
nats	A=BBCCHCJ=L;
natt	H<LC
nave	B<D:HCJALAP=
navy	ABP<
naws	H<KAL=PA
naww	ABG=HAL<
nays	BAC=JAL=N=PD
naze	ADL<
nazz	HC
nbad	A<BBHAN=PA
nban	AAC<LA
nbar	LBP<
nbe	B;DCFAOAP<
nbed	DAH;
nbel	LBP<
nben	H;LC
nber	ABIAL=O=P=
nbes	A<LB
nbie	H=LC
nbig	C=HCQ=
nbit	ACH=
nble	HDK=L<NDP<
nbow	H<LB
nbus	BBJ<
nby	C=DAFAI=LBN=
nbye	H=KB
nc	OBQ=
ncal	HEJ<P:
ncan	A<DBL=
ncap	H;PB
nced	A=C=HBQA
nces	AACAF=KCN=P=
nche	AAH<
ncil	HAL<
ncis	L=PB
ncit	BBN=
ncks	ADBAH7LAN=
ncle	ABH<L=PA
ncom	LB
ncon	GEL:
ncts	BAFDH=K<N<
ncue	ABP<
nday	AAC=HAIAJ<KAL<Q=
nde	HALBP=Q<
nded	A<BAK=
ndel	H<LDP=
nden	A=H=LD
ndeo	L=PC
nder	C<JALDP;
ndes	AAC=H;N=PD
ndey	HBL<
ndge	H=L=PB
ndio	H=LBQ=
ndle	A;FAHBK=LA
ndly	BAJ=PB
ndo	AABAD3JAPC
ndom	B<JA
ndr	HBL=
ndr.	H<LB
ndry	HBP=
ne	B<JBLAP<QA
nead	BCF=H<J;LANBPBQ=
neak	CBFAJ<
neam	FBL<PA
nean	A=BAC=HAK<LDNBP=
near	BAFBJ<K<MA
neat	A=C=GAHCJ;LANA
nece	LBQ<
nect	B=CBHAP=Q=
nedy	BCJ;PA
need	BAF=HBJAL=N<PA
neef	AAH;L<PC
neek	C=JB
neen	AAC<HAK=NCP<
neep	A=LB
neer	HBL=P=
nees	H<PA
neet	BBCAH=J<L<
neft	CBHAL<P;
nege	HDL=P=
negy	B=F=H=KBPA
neir	E=HCKAP;
nel	H=LFQ<
neld	AABBJ<L=
nell	BBIALAP;
nelp	B=F<KBPB
nels	ABH<
nely	ABB=F=H=JAL:PBQA
nems	H<KAPB
nens	A=B=C=DAH;KBN=PD
nent	IBKBL;
nera	HB
nere	AAB=I;JAK=LBNA
nerg	H<LC
nerm	B<HBNBP;
nern	C=K<PA
ners	A<DAI<JBL<N=OBPBQA
nery	ACCAH=L=OAP<
nesa	HBL=
nese	ABD<HBL=
nesh	H;LB
ness	C;NBPA
nest	ABBBHDJ=KAP8
nete	HBL=
nets	BAH=L<N=PB
nety	CCH=
neve	AACBF=H<K;NC
next	B=JAK=L=PB
nfar	BBH=J=
nfat	AB
nfee	HCL=P<
nfew	ACH<L=
nff	ABH<LA
nfic	CBP<
nfly	A=BALB
nful	HBL=PA
ng	HBQ=
ngal	LCQ<
ngan	CBL;PB
nged	A;HANA
nger	A=C=HB
nges	B=K=NAPD
nget	CAF<H=J<KCPC
nght	A<B=D<F<HAJBNGP<
ngic	BAHBN=P=
ngie	H=LB
ngin	A=B=H<JALAPB
ngle	ACL=P=
ngns	FBN=
ngo	ABCBG=J;P=
ngod	A<B=C=NAPD
ngth	H<PB
ngue	L=PC
nh	H<QB
nh17	HAL<
nhad	FCHEK:P;
nhan	B=FAK=L<PAQA
nhas	AAD=H<PA
nhat	A=C<L<PB
nhe	A;CAH;PD
nhed	ABCBLAP9
nhem	AAN;
nhen	A=CAH;KAPA
nher	C:D=FAGCIAOB
nhes	AAG=L:PD
nhey	A=H9L<PG
nhim	C<H=NBPB
nhip	A=HCJ=KAN=
nhis	C=DAHCI;J=
nhot	ABC;HAL=P=
nhow	AAB<CAJAP=
nhpa	A=LB
nhts	FCH<K<LAN=PA
nhty	H=LB
nhuh	HBL=
ni	A7B:DBH9LAMAPI
nial	CCF<HCI=J=LBP:
niam	D=H=QC
nian	AAHDP9
nica	ABCAF=H<KAL:N;PE
nice	A:LAN=QB
nich	A:LAN<PCQ=
nick	A;BBC=HALBN=OAP9
nics	CBL<
nict	A=HBP=
nide	AABAC=HAL=P<
nids	ABH=LBP<
nied	AAB=CAL<NA
nief	BAJ=K<NC
nier	A=B;JCPB
nies	ABB=FCH=JAL8MAN=PB
nife	H<KALAN=
nigh	C<HAJ=
nign	B=C=HCJAL<
nigo	H<LB
niii	HB
nike	A=B;CBF;JBKCLBN;P=
nild	HBL=N=
nill	B=DEH=K=L<PD
nily	A=B=C<LANAPC
nime	HBJCN<P<
nims	FBN=
nin	FBK=LAN:QA
nina	KALAP<
nind	FAK;
ning	BAK;MBP=
nink	A=BAF<KB
nins	DCH=K=NB
nint	H=PB
nion	FBI=JAN<Q=
nior	A=H=PB
nips	BDJ=K=N=
nird	ABH<
nire	C;HCJ=KAP=
nirm	K=L=NAPB
nirt	LBP=
nis	F=H=LANAP;
nise	A<BBCCJ;K=NA
nish	ABB=CBHAL=P:
nism	F=KAPC
niss	BAC<HA
nist	ABF;HEL=
nit	A;CAH9K=PH
nite	AAF=H<I<KBLA
nits	AABBHBJ=KBL<N<P=
nity	B:C<FCHAJCLAN<PA
nium	H=LB
nius	LBP=
nive	CBHCJ;L;P=QA
njob	HAJAL=N<
nkah	L<QB
nked	A=CBFBHAK<LAP<
nken	F=J<KANA
nker	A=PB
nkes	ACKAP<
nkin	HCL<
nkyo	H<PA
nl	L<QB
nla	LB
nlar	HCLAP9
nlaw	A=C=F=KB
nlay	A;CAPAQA
nlds	BAH<
nled	A=B=CEJ;K<NA
nlee	H;QB
nlem	FAK=PB
nles	CBKBN<
nlet	KCN:PC
nley	L=PCQ=
nlia	A<HBPA
nlic	A=HBL=
nlie	AAH:LC
nlip	FBN<
nlle	H<PB
nlls	B=F<H=JAKEN=PA
nlly	ADB=C=H8PE
nlol	L=PB
nlon	HAL<PA
nlos	H;LD
nlow	BCHDJ;L=P:
nlps	L<PB
nlso	H;N<PC
nmac	HBP=
nmad	H:LAPA
nmal	HCL=
nman	A=LCPAQ<
nmas	C=H=LBNA
nmay	DBH<L=PBQA
nme	NAP<
nmed	C<LENA
nmen	J=PB
nmer	A<HBLCP=
nmes	CDH<J=LAN<PA
nmia	H;LB
nmic	A=HBLBP;
nmid	BBJ<
nmin	H=LB
nmit	LDP;
nmly	H<PC
nmon	C=HALBP<
nmp	BBN<
nmr	HALBP=Q=
nmr.	H=LC
nmum	A=PB
nmy	ACHFK<LCP6
nna	A=HB
nnal	A=C=DAHALBOAP=Q=
nnce	AAD=F9JBKCLAOAP=
nnch	H=LEP<
nndo	H=LCP=
nnds	AAFAGAH8JAK=N<
nndy	A=H=LB
nned	ACB<HAJAL=
nnel	LB
nner	A=C=LB
nnes	B;CAJBP=QA
nnew	C=HCN=P:
nney	F=H<
nnge	A<DAF=HBNB
nngs	AACBJ<KAL=
nnia	A=HBP=
nnic	A=FBHBN=
nnis	HB
nnks	CAH=J<KANAP=
nnly	B<CBH<N=PE
nnni	HBP=
nnny	CCH;LA
nno	ABB=HAP<QA
nnon	H<LA
nnot	ACDCK=L;N<PC
nnow	H;NC
nnse	LBP=
nnst	A=K<PC
nnta	H<LC
nnte	HBQ=
nnto	AAHBP=
nnts	A<BBDBFBH<I=L=N=PB
nnue	ABB<C=JCK<L=
nnut	HB
no	H;QB
noad	HCJ=
nobs	F=H=J=KBLA
nock	A<H;KALBN=PB
node	F<KC
nods	FBK<PA
nody	B=C=PC
noes	A<BACAD<F=KBLA
nof	FBN<OAP=
nogs	H<PB
nogy	FAH<N=PC
nohn	BAH9LE
noil	HBP=
noks	ACP<
nola	H;LA
nold	L=N<
nole	A=F=GBLAP=
noll	BAH=LB
nome	AABADAHBI<J<P=Q=
nomg	AAHBL<P=
nomy	AAFBH:PC
non	FBLAN=
nond	BCJ;KA
none	AABBKAL:
nong	ABP:
noni	LCP=
nons	A<FBH=
nont	BAFAJ<N<PA
nony	H=K=LBNB
nood	B<DAHFKDL6N=P=
nooh	L<QB
nook	A=CAFBJAK=P;
nool	J=K=NC
nooo	ABFBH=K=
noot	HC
nope	A=JBK<
nor	B=FAK<OA
nord	A=B<JBL=PB
nore	ABH=JAK=L=PA
nork	A<DAJA
norm	BAJ=N=PC
norn	BBCCH=J=P=
nors	FCH=N<PA
nort	C=HBK=P;
nose	ACHCJAL<P:
noss	ABLAP=
nost	ABBACAL<
nota	AAH=LBQ<
note	BAHBJ=L=NAP=
noth	CAH<LA
noto	PB
noud	JAN<
nour	ACHCNAP<QA
nous	C<L<NDPA
nout	A<BBCCF<HAJ8KCOB
nove	BCC=FDGAJ<K=L<PB
novt	HBP<
nown	CAFAH<K<
nows	BACCFAH;J=K=
npad	D=H=LC
nped	A=B=C=JBPC
npen	BBJ=P<
npet	HCL<
npid	HDP<
nply	ABC=H=NA
nppy	ABF=H<LBP=
nput	HALAP;
nque	A<HBLCP=
nram	B=H=JBPA
nran	ACB=CBH=L=PA
nrap	A=CBQ=
nraq	F=KBL=PB
nrce	B<CAIAJAKAL;
nrds	BDH=L<N<
nre	HAL<QA
nred	F=GAIAJAK<L=NC
nree	B;HBJAP;
nrel	AAH<
nren	B=CBH:PD
nrer	HBL=
nret	BBJ<KA
nrey	HBQ=
nrge	H<LB
nria	LBP;
nric	B=C=GCNAP=
nrid	FBK=
nrie	HBP=
nrit	CAFAH;PB
nrom	CBIAK=LBP=
nron	A=CAH<LC
nrry	BAC=H<K=LBPD
nrse	A=CAHCL=
nrst	AAB;HBJBKAP;
nrth	B;CCH<PA
nrts	JBLA
nrty	H<LDP<
nrue	HBJ=NAP=
nrun	HAP<
ns	LB
nsal	KBN<
nsas	HBL<
nsed	ABB;JAN<P<
nsee	A=F<LANCP=
nsel	H<PB
nses	ACFAJAL<N=P<
nset	B=CCJA
nsfc	LBQ=
nsha	LBQ=
nshe	A=D=H9LAPG
nsia	H=L=PB
nsic	A=C=LBPA
nsir	H=LB
nsix	HBP=
nsks	B:KANB
nson	AABAGCJAL<N;PAQ;
nsss	H=LB
nsts	H9PD
nsue	A<CANA
nsus	H<L=PA
ntal	BCHAP<
ntan	H9J=LAPD
ntar	H=K=LCNA
ntax	A<HDPA
ntay	ABH=P=
ntch	BBC<HAP<
ntea	H=LB
nted	BBC<F;LANA
ntee	AAB=HAK;NB
ntel	H=LB
ntem	F<KB
nten	A=BBJ=
ntep	BAIAJ=L<
nter	A=B<J<KBNAOAQ=
ntes	BBCCF;H;J<KA
nthe	ABF=HALAN=P:
nths	B;H=NC
ntic	A=C=F<HDK=LANB
ntim	C=LB
ntin	ACC=H;LBPA
ntle	ADHAL;
ntly	AFH9K=L=PB
nto	C:D0H<IAK9LAMANKOCPI
ntol	AAH=LB
nton	A;B=DAGALFQ;
ntoo	ACB=CBDAH=OAP;
ntop	AAB<FBHBJBK<L=P=
ntor	C=LB
ntra	HAP<
ntro	HCL;
ntry	B=H;K<LAPA
ntty	ADCAH<L;
ntv	HBP=
nu	A<HD
nual	HBLBP:
nuch	ADC<HBJAK<L=P:
nuck	LB
nudy	FBK<
nued	L<PA
nuel	HAP<
nues	FAH=JAKALBN;P=
nuin	A<QC
nuis	LBQ=
nuit	HCP=
nuk	HBP=
nuld	A<B:DFH9LAPE
nule	BAFAK<
nult	ABL;
nuly	ABCBH<L=
nums	AB
nun	H=LB
nuna	HBL=
nund	F=HCL=
nung	A=HB
nuns	H=K<LANB
nunt	B=H=NBPA
nup	CAJBK=P=
nure	AAFCH=K=
nurn	CEF=J;KAP=
nuro	HCL<
nurt	LBQ;
nury	CB
nus	B<L=
nuse	B:FEP=Q=
nust	B:DDH;IAN=PC
nute	AABCC=J=
nuts	BCFBH=J;LAN=
nuty	H<
nuys	ABP=
nv	ACC<
nvan	LDP<
nved	BACADAHCP8
nvel	AB
nven	BAH:NAQA
nver	A=BBC:H:K=LBOAPC
nves	FBH:JB
nvic	H<LB
nvie	HB
nwar	A=PB
nwas	H<IAK=
nway	BAK;LA
nwe	A<CADCH5L=PH
nwed	H<
nwho	A=PB
nwly	A<PA
nwow	H=PB
nx	LAQ<
nxas	H<
nxed	HBL<
nxes	A=F=KB
ny	HBP=
nyan	HB
nyed	BBJ<
nyer	B=L<PB
nyes	H;J=NBPB
nyne	H9LAPBQA
nyou	A=B=H<OAPG
nzed	HEJ=L;
n£	IBL<
nκαι	H=QB
nв	H=QC
n–	LC
n“	A<HAI=
o!	A<CBD;FCGAK8LAN=
o"	ACC<FBH=K;NCP;QA
o#	A:D:HBIALB
o%	A=CB
o&	HAI=LCP<
o'	A=B=C<D=H<ICLAMBPA
o'll	A<BAF<NB
o'm	ABBAN=P;
o're	AAJBNAP:
o's	B=CAFBIAK=N<
o've	B;ICNA
o(	A=BCJ<
o)	A;CALDP=
o*	AAFAGAH:L<QB
o,	C=DAG=OBQA
o-	A=BBH=I=
o--	AAB=C<F;HBKEN=
o.	CBD7G=J:NBOAPB
o..	H=LDP=
o...	AACAF=KBL<
o....	CBHALAN<P=
o/	C=L=QC
o0	ABC<H<LA
o000	A=PB
o1	A;IAPA
o10	H<
o11	AB
o11th	H=PB
o1972	ADH=LAP9
o1980	A=CALB
o1981	HCP<
o1987	LBP=
o2-foot	HB
o2003	A=H=LB
o2004	HCP=
o2005	HB
o2006	AB
o21st	CAHBP=
o25	A=LB
o30	BAHAJ;NB
o4	BAH=IAJ=L<PC
o45	H=I=LB
o5	A=BBIBLAN<O=
o65	H;LBP=
o8	H<
o9	HBP<
o;	CDF;KCN=PA
o<	HDL;
o?	A<CCD=L=QD
o@	B9DAGDI:LBNBPBQ;
o[	A=HAMBP=
o]	H=LB
o^	A=B;FAGALBMCN:OAP=QA
o_	C=FCGBIBK<L7
oa	HCICJ=N=P=Q=
oability	H<L=PD
oable	A=H<PF
oabout	A=BAC=H=LBQA
oabroad	C<PA
oaccepted	ABH=
oaccess	AAHDP:
oaccounts	AAFAH<K=PA
oachieving	ABH=
oacres	ABP<
oacross	AAHBL<
oaction	FAL<PC
oacts	F<HAKB
oactually	LB
oadding	ABH;
oadditional	HCP;
oaddress	L=PB
oadministered	ABH=
oadopt	H<LBPB
oadvance	ABH:PA
oadvise	A=HBP=
oaffairs	HBL<
oafghanistan	K=NB
oafrica	AAC=H<PB
oafrican	AB
oafter	ABK=L=
oafternoon	H<LB
oagain	B;CBLA
oage	AEBDC<H<KAP;
oagenda	ABC=
oaggressive	HC
oagreed	B<H=KANA
oagreement	AAH;LA
oair	BAJ=P<
oairline	ABH=
oairlines	H=QB
oairports	A=CB
oalbum	H7QC
oalbums	H;LC
oall	AAD=F<GAJAKBP<
oallies	ABB=
oalmost	B=C=HBJAOA
oalong	CBH=
oalready	J=NB
oalso	F<H<I=KALA
oalways	AABAGAH<P=
oam	A:CALGP9
oamazing	H:LBPB
oamerica	AAF;H=KBL:PC
oamerican	B=H;JALC
oamericans	BAC<JALBQ=
oamong	H<PA
oan	AACAF=HCJ=KBN:OAQ=
oand	CAD=EBK=N:QA
oanimal	L<PA
oannounced	H<LC
oanother	BAHDJ=L=P=
oanswer	CAF<NB
oany	H<NA
oanything	ABL<
oappointed	A<LAPA
oare	F=JDKBL=N=P:
oaround	C=L;PD
oartificial	HCL<
oarts	H;QB
oas	C<I=KALCQ=
oask	BBCBJ<
oasked	AAB=C=H=JALC
oass	PB
oassist	CAP<
oassistance	L=PB
oassuring	A=HB
oat	A=GAJAKALAP;
oatlantic	HBL=
oattacks	ABH<
oauspol	H:PD
oaustralia	B=LANB
oaustralian	H=LB
oaway	JAL<
ob	HAP<
oback	ABL<N=
obalance	A<H=PC
oband	A<HALDP=
obangladesh	H=PB
obank	A;CBHDL=P=
obarrels	CBH=
obased	IBL=P=
obattle	AEH<LAP9
obay	A=HC
obe	CAL;N=
obeat	H;LB
obecame	CAP<
obecause	ACC=L=
obecome	ADBAJ=L=P<
obed	HBL=
obeen	AACBJ=P9
obefore	DBFAH=N=PB
obegin	H=L=PC
obegun	H=PB
obehind	HCI=P=
obeing	ABCAK=L=NAP=
obelieve	AAHCL<
obelieved	F=KDN<
obest	AABAC;HALBN<P;
obetter	B<CBFAJBP=
obetween	ACC=L=
obig	ACB<CAF:H;KE
obill	BACBH=L=P=
obills	H=L=PD
obiological	A;HC
obit	A=PB
obonds	HBP=
obook	LB
oborder	AABAC=H<PB
obored	H<LC
oborn	LAP<
obosnia	H<LA
oboy	H=PB
obrave	ABP=
obreaking	LC
obridge	H;PC
obridgton	B<CB
obright	ABHAL<
obring	BBH=J<LA
obringing	H;PC
obrisbane	CB
obroke	HBL<
obrought	J=PB
obrown	H;PB
obudget	B9H=I=LBNBPB
obuild	B=CCHDL<
obuilt	A;H;L=PJ
oburden	ABH<PA
obus	A<HGL<P=
obuses	B<CBHA
obusinesses	ACH;
oby	B:FEK<LCN:QA
oca	ABC<H=L<PC
ocalled	A;H=LC
ocalling	H<PB
ocamps	A<PC
ocan	A<BAGAJ=KBL;PB
ocancer	ACH=
ocandidates	H<PB
ocannot	F;H<KBPD
ocapable	H<PB
ocaptain	H=LB
ocarder	LCP<
ocare	BBI=J=KB
ocareer	L=PB
ocareers	H<PA
ocarefully	HB
ocars	ADIBL:P<
ocarter	ACP<
ocary	H=LC
ocause	HAL;
ocelebrity	H=LB
ocenter	A<B=CAH<JAPC
ocentral	A=LB
ocentury	AFH=P<
ocesaroni	H<PB
ochair	H<LC
ochamber	HAK;L=ND
ochange	BBKAL<
ochanges	ADFBN=P:
ochannel	B<JA
ochemical	ABH<
ochiefs	H<LB
ochild	ABH:JBL=PA
ochildren	HDK<L=NB
ochina	H<PA
ochips	HAP<
ochoices	ABH<
ochoose	C<HA
ochurch	HCP=
ocitizen	F;H=KEPA
ocitizenship	HBP<
oclaim	HBL=
oclear	C;F=LBNA
oclose	HDL;
ocoalition	A<PA
ocoast	A<H=LC
ocode	H9L=PF
ocold	ACHAP:
ocolleagues	BAHBL=
ocollege	AACBFAH=K=P=
ocolonel	H;LD
ocolour	LBP<
ocome	AAC<H<PA
ocoming	H<PA
ocommerce	H=PB
ocommercial	ABC<
ocommitments	A=PB
ocommon	B<HB
ocommunities	A<H=PC
ocommunity	A=PB
ocompanies	AC
ocompete	A=H=PD
ocompetition	ABB<NBP=
ocomputers	HCL=P<
oconditions	CCHBL=P:
oconference	HAKAL;N=PA
oconflicts	A=HB
ocongress	CEH<J;L=PB
ocongressional	C=HCL=P=
oconstitutional	FBK<
oconstruction	A<CCKA
oconsumer	LBP<
ocontact	H<LB
ocontinue	ABC<
ocontinued	HB
ocontinuing	ABFBHCP8
ocontributions	AAHAP<
ocontrol	H<LB
oconvention	FBH=K<PA
ocosts	H=PC
ocould	B:H=JBPC
ocourage	ACP=
ocourse	FCL=N<
ocourt	H<LB
ocover	GAH<
ocoverage	HBLAP;
ocrazy	HCL=
ocreate	A<K<LANB
ocreated	ABC<
ocreating	A;LC
ocrime	B=H=PB
ocriminal	H<LB
ocup	AABBCAHAJ<L=P;
ocurrently	BAH<LA
ocut	HBL=
od	AAHAL:
odangerous	ABBAFAJ=K=P=
odata	HB
odate	ADP:
oday	A;B;I=JDPC
ode	LB
odebates	ABP=
odecade	AAC=HAL<
odecades	ABHBP:
odecency	F<KC
odeclared	AAL<
odeep	HDP:
odefeating	A=HB
odefense	H=KAPB
odefenses	A=CB
odeficits	ACH<L=
odemand	AAH=K<NB
odemocracy	A<BAHAJ=
odepartment	A<H7LI
odependence	HCL<
odescribe	B<CB
odeserve	AAH<LCP=
odesign	A=HCP=
odesigned	A;CAPA
odespair	H;PF
odestiny	H<PA
odetermined	H:PC
odevelop	CAH<LA
odeveloped	H=PB
odeveloping	K<NBPA
odid	L;PC
odiego	AAKAL<
odifficult	HDP<
odinner	HDL;
odiscussion	H<LB
odisposal	H<PA
odisrupt	A<PB
odo	B<C<DAJDKCL8N<PC
odoctor	KBP<
odoes	A:LB
odoing	AAB=L<PA
odole	HBP<
odollars	PC
odominate	H<PC
odone	H;JALB
odoor	H<PB
odown	ABB=C;F=HDJAKAL;PB
odozen	HBP<
odr.	H9LD
odrive	L<PB
oduring	A:CDH;LB
odynamic	ADH=
oearth	H<
oeasier	CBP=
oeasily	CCH;
oeast	HBL;
oeconomic	AABAFBH=J=K=PA
oeconomy	AAB=C<JAL=
oeducation	A<BBFAK=L<PA
oefficient	B=H<JAPB
oeffort	DBKBL=N=
oefforts	F=H;NAPB
oeight	K=NB
oeither	HCP;
oelected	H9LCPA
oeliminate	A=K=LBNA
oelite	H<LA
oemail	HEL=P<
oempire	BBC=HAP=
oenact	HAL<PB
oend	ACLAP<
oenemy	AACAH<
oenergy	ABH<
oenforcement	A=HAK;L=NCPA
oenjoyed	LDP:
oenough	A=CAL=PB
oenrich	H<LB
oepidemic	AAP<
oequal	BAH=J=LB
oequipment	HB
oera	L=PB
oestablished	CAH<
oeven	CBFCH:K<LA
oevery	B<CBF=JAKBN=PA
oeverything	A;CB
oevidence	HBP;
oevolution	A<CB
oexam	H<LB
oexcess	HBP=
oexpand	AAHBP;
oexposed	HBP<
oextended	HCL;
oextraordinary	L<PA
oextreme	FBK<
oez2dj	H=LB
of	HEL<
ofacts	AAP<
ofail	HBP=
ofair	ABHAP;
ofairness	F=NB
ofamilies	A=B=CBH=LCNAP=
ofamily	B=CBH8JAK;LCNC
ofantastic	A<LB
ofar	ACL=
ofast	A=B=F=HBNA
ofatal	A=PB
ofather	A<C=HDP=QA
ofavourite	H;LB
ofeeding	ACH;
ofestival	A=C=HCL<PB
off	A=LB
ofield	A<PA
ofields	ADH<P=
ofight	AAH;
ofighting	HEL9
ofinal	C<HBPA
ofind	ABF=KDP9
ofine	ACH;
ofinished	HBP=
ofirst	A=CCEAK=L:
ofive	C=H<PC
ofix	A<HAPA
oflew	A=HBLA
ofloyd	H<LB
ofly	A<PB
ofolks	H<PB
ofollow	A=GAH<I=LCOCP=
ofollowing	A=H=LB
ofood	A=OB
ofootball	ACC=P<
ofor	AAB8C<FAGAHBI=JCQ<
oforce	A<HCLA
oforces	ABC:F<KANAPA
oforeign	HCJ=NBP=
oforget	H<LB
oforgot	ABH<
oforgotten	A<PA
oform	HEI=L;
oformer	AALAP<
oforms	H<LA
oforward	ABFAH=I=K=LCP=
ofought	L<PB
ofound	ADH<
ofour	A<H9LEPA
ofourth	H;PB
ofree	A=BBHAJ=L=PB
ofreedom	L<PB
ofrench	ABNAP=
ofrequent	CB
ofriend	IBKBL;
ofriends	A=H;LE
ofrom	BCCBJ8LAP=
ofrontier	BBJ<
ofuck	HDL=N=P=
ofulfill	C<PB
ofull	HGP:
ofund	A=H<LAPB
ofunded	H<LB
ofurther	ABH<KAN=
ofuture	ADB=C<KAL<PA
ofy	ABL<
og	HB
ogains	A=PB
ogame	BACAJ=P<
ogames	C=HB
ogangs	A=HB
ogarage	A=PB
ogas	A<HD
ogaudin	LAP<
ogave	C=HC
ogene	HAP<
ogeneral	L<PC
ogenerate	HBP<
ogeorge	LBP<
oget	B;C;GBHAJCK<
ogetting	A=BBHCJ<P=
ogiant	ABP<
ogirl	A=H<LCPB
ogirls	HCP<
ogive	AABAC<FBN<P;
ogiven	HCL=
ogives	BBJ<
ogiving	BAH=J=LB
ogo	A=CADBH=K<PA
ogoal	ACH;
ogoals	ACL=P<
ogod	A<HBLDP:
ogoing	CALAP;
ogone	C=FAH=PB
ogood	A<B=FBK=LANDP=
ogoogle	H;LC
ogorbachev	ABP=
ogot	F=HDN=P=
ogoverning	B=CB
ogovernment	DAFCH;L<N=PB
ogovernments	A<D=HAPC
ogrant	BBHAN<P=
ogrants	C=LB
ogreat	C=FAH<LDNB
ogreatest	H<LA
ogreen	H;LAPB
ogroup	ABHBP;
ogrowth	F<H=KBLA
oguess	ABIAP:
ogulf	A=H=PB
ogun	H<PA
oha	HBL<
ohad	BAD<F=GAKAL;
ohand	A;LAPB
ohappy	BAH7J=LG
oharder	CAH<
oharrison	HBL<
ohas	HBK;
ohate	A=H=LBPB
ohave	ABB=CBD=
ohaving	AAB=F;HBJAKAP;
ohe	A<C<FAH=JBLB
ohead	H=LDP=
ohealth	A:BBHBJ=KBN;PB
ohear	A=HB
oheard	ABB<P=
ohearing	HB
oheart	HB
oheld	C=LEP:
ohell	AAH<LA
ohelp	AAC;F=H=PE
ohelping	B=H=JAPD
oher	A=HBJANAP<
ohere	ABC<H=KA
ohighly	AB
ohim	ACH;
ohire	A;CBHAP=
ohired	CAH<LA
ohis	BBFAHALAN<P=
ohistoric	BBHAJ<L=
oholding	ACHAP<
oholiday	A=HC
ohonor	DBH;LA
ohosted	DB
ohours	HBP=
ohow	C<LAPA
ohowever	A=C<K=NF
ohuh	A=LB
ohumanities	A;LC
ohurt	A=HC
ohussein	CBH<
oi	FBH;IAK:PD
oidea	HBK<L=NA
oideas	AAHAL=P<
oillegal	A=HBP=
oim	C<JAPA
oima	H<LB
oimmigration	F=KALB
oimplementing	H<LB
oimportance	HBP<
oimportant	FAL<N=
oimportantly	A=HB
oimports	B<CB
oimprove	ACH=L<PB
oin	BBG<IBJ=KAN=OAP<
oinclude	A;LAPB
oincluded	A;CB
oincludes	C<HA
oincluding	C=DBF=K=PD
oincrease	HBL;PA
oincredible	KAN<
oindependent	HC
oindividual	H=LCP=
oinflation	FBN=P=
oinitiated	A<CBH<LB
oinitiative	ACL;
oinitiatives	A<LA
oinnocent	HCL;
oinside	BAH<
oinstitute	A9H=IALEPA
oinstitutes	H;LC
oinstitution	H<LB
ointernational	H=JALCP=
ointerstate	H<LA
ointerview	A=HC
ointimidate	ABH<
ointo	BBC:IAL;PC
oinvestment	A=HAL<PB
oinvite	A=LBP=
oinvolve	CBL=
oinvolved	F=HCKAP<
oiraq	H;LAPA
oirish	HB
ois	AACAI8LBP<QA
oisil	B=HB
oissue	A;CAH<PC
oit	BAC=F=H;I=JANAOB
oits	CCFBHAK=LAN:P<
oja	H:LFP=
ojob	CAH<PA
ojobs	C=H<IB
ojohn	HBL=
ojoin	A;BAHAJAN=
ojust	JDOAP=
ojustice	ACL=P=
ok	HCP=
okeep	CAHBL=P;
okeeping	HBP<
okeeps	ACP=
okennedy	H=LEP;
okid	H<PC
okids	H=PC
oknow	ACB=C=FCH=JAK9NBPA
oknown	A=D=HALB
oknows	F=K=NCP=
ol	A<HB
olabel	H=PC
olabour	LB
oland	AB
olarge	A<PE
olargest	HDL=P=
olast	A=PB
olater	CBH=J=LC
olaunch	A=CC
olaunched	A=HALCP=
olaunching	A;CDH<LA
olead	A=HBL=
oleaders	A=HB
oleadership	AAC=K=L=NAPB
oleads	HALAP<
oleague	B=H8LDPA
oleave	BAH9J=PD
oled	BAJ=LAP<
olegacy	ABP:
olending	HAP<
oless	C;H=OAPC
olet	C<L<PE
olevel	A:CBHA
olevels	HBL=
olibrary	CBH<
olife	C=LB
olift	HDL;P=
olike	BBCCJ<
olimit	A=HB
olistening	FBK<LCP<
olittle	ADL;P=
olive	A;CCF<HAKAP=
oliverpool	ACP<
oliving	A<OAPB
olobbying	F=HBKAP=
olong	BAFAHAL=P<
olonger	ABP=
olook	F=H;KALAPA
oloopholes	HCP=
olose	L<PA
olosing	HCL=P<
olove	A;FDHALCP8
olowest	HCP;
olt	ACIAL;
olunch	HBL<
omadrid	H<PA
omagic	ABK=P=
omaine	BBJ<LA
omaintain	A;CAPA
omajor	A=BEJ9KAN=PB
omake	ADB8CBE=JAP;
omakes	CBH=
omaking	AACBHDK=L:P=
omalaria	H<LB
omalaysia	H<QB
oman	A<LA
omanage	A<HB
omanaged	ABH=
omanchester	CAH<L=PB
omany	A=C=LB
omarch	H<LA
omarket	A<
omarketing	FBN=
omars	ABH;LA
omaterial	CBL=
omath	HBP=
omatters	C=HBL=
omay	A=CBD=H=KAPD
omaybe	A<PA
ome	ACFEK=N:P;
omeasures	B<CBHA
omedical	HEL<P;
omedicare	A=B=JALB
omelbourne	HCP<
omembers	A<LA
omemory	P<
omen	ACCAL;
omet	H;LD
omexico	HBP=
omiami	A=LB
omiddle	ABBAL<
omight	A:CBPA
omilitary	ABBBH9J=
omillennium	HB
omillion	B=HBL<OA
ominimize	ABC=
ominister	ABHBL<P<
omiss	HBP=
omissed	BBJ<
omission	A<HBL<PA
omodernize	C=H=LAPB
omoment	B=HBL=NB
omoms	ACP;
omoney	H<PA
omonths	B=LBNAP=
omoral	A;F=HCKA
omore	BAGBK=O=
omorris	H<
omortgage	HBP<
omost	AAC<HBL=
omoved	AAHBL;
omovement	L=PB
omr	H=PB
omuch	A;CAD=LB
omultilateral	FCH<K;LB
omust	FAH=K<L;PB
omy	A=B<C=F=HCI=KAPA
on	HEL=P<
on't	BBC=H=J<K=NA
onation	ABBCCBH<J=L;N=PA
onational	C=H<JAKALANA
onato	HAP<
onear	HBP<
onearly	A=H:LAPB
oneeds	BAHBL=
oneglect	ABH<
onegotiation	A<CB
onetherlands	H=LB
onetwork	H<LA
onetworks	BAH=J=PB
onever	A<B=CCDA
onew	AAB;C:FBJAKAN;PD
onight	AAB<K=LANBP<
onone	F<KB
onor	ABH;
onorth	A=K<NB
onow	AAB;LANAP=
onuclear	A<B=LCNC
onumber	ABH<LAP=
oo	H=L=PC
oobama	A=LB
oof	D<E=F=K;LANBOBP<QB
ooffer	AABBHAJ;P=
ooffice	H<LA
oofficer	H<LA
ooften	B;HAL=NB
ooh	FBK<L<PA
ooil	H=PC
ook	ACC<H=KBL=
ookay	H;LC
oomg	HDP;
oon	AAB<F=HAI=KB
oone	BAFBK=L;N=
oonly	AAB:CFH=JBKBL<N;
oonto	ACP<
oopening	CAH;L;PF
ooperate	AAP<
oopportunity	A;BBC=J=PC
oopposition	C=FBK=
ooptimism	F<NC
oor	HAJ;L<NB
oorder	L;PD
oother	AAB=JBKAL=N=
oothers	A<HBPB
oout	DBFAHDK=P9
ooverseas	H<PB
oown	CC
opain	A<HB
opair	A;HD
oparents	ABGAHBL<P:
opark	H=LC
opart	BCJ;PA
oparticularly	ACP;
opartnering	HBL<
oparty	CBH<
opass	FBJAK=N=
opassed	A<H<LB
opassenger	H<PC
opassengers	HBP=
opassing	CAH8LC
opast	A<CAL=PA
opath	A<H=PD
opatriot	HBL<
opaxton	H=LC
opaycheck	HBP<
opayment	ABC=
opayne	A=PB
opeace	A=HBL=
opeople	ABB:CAFDJAK9PA
opermanent	HBL<
operson	A;L=PC
opiece	H=LC
oplace	H<
oplaces	FBK=
oplayed	C<
oplayer	A=HB
oplaying	CAH;LCP=
opleased	H<PB
oplotting	A=HDP<
oplus	LB
opoint	ABL;
opoints	H<PA
opoison	H<LB
opoor	A<J=LAPA
oportsmouth	ABL=
opose	ABH<
opotential	H<PC
opowers	A<PA
opractices	ABP=
opresident	A;B=C=H9JAK<LJNA
oprevious	H<LB
oprice	ADB=CAL;
oprivate	H=LB
oprivilege	ABH=
oproblem	FAIAL<N=
oproblems	ACF=H;KA
oprocess	A=H=LBPA
oproduced	A=CBH<L=PC
oproducing	H=PB
oproductive	ACH=P<
oproductivity	A<CBPA
oprogram	A;B<CBHBJAL;
oprograms	F=KBN=PA
oprogress	ABL=
oprojects	A<HA
opromise	HBL=
opromptly	B<JB
oproof	A=H=LB
oproposal	L<PB
opropose	A=CAH=IBL=PA
oproposed	H;K=LAPB
oprosperity	CCH=
oprotect	A<CFH;
oprovide	BAHAJ=L<
oprovides	A=H=PC
oproviding	J<L=NA
opurpose	AAH;LB
oput	CB
oputting	A<HCL=
oque	AC
oquite	A9BALB
or	AAFBK<
orace	HB
oradio	H;
oraise	AAB<JBL=
orange	AAHEL<P:
orate	L<PB
orates	ADH<L<PA
orather	C=HB
ore	H;PC
oread	A<CBH:IALANAPA
oready	H<PA
orealize	A;CC
oreally	HCL<N=
oreason	A;HA
oreasons	A<HC
orecession	AB
orecipients	ABH=P=
orecommend	L=PB
orecommendations	ACC=H=
orecovery	ACL=
oreduce	ABFAK=L=P=
oreform	A=F=HDKAL<P=
oregard	H<PB
oregion	CAH;LB
oregister	FBK<
oregulations	AAF=H;KBPA
oremain	A<B:CCNB
oreminded	FCN;
orepeat	HDL<P=
orepublican	AAL<PA
orepublicans	AAH<
orequire	ABH=
orequirements	H<PA
orequires	ABL=P=
orequiring	HB
oresearch	HAL<
oresources	H;LB
orespond	AAC=HDP<
oresponse	F=H=LANB
oresponsibility	CAH:LA
oresponsible	B=HEL=P<
orestaurant	LCP<
oresult	HAL<
oreturn	ACF=HBL:
oreview	HBL=
orevolution	B=CAH<PC
oriding	H=L=PC
oright	FBK=N<
orights	HC
oring	A=CBH=
orise	HCP=
oroad	ACH<
oroads	HBP<
orole	HBP<
oroom	H=LC
ort	A;CCH<OA
orules	AAH;PA
orussian	L<QD
oryan	B<H=JA
os	A=B<HAJBLA
osafe	A<B=CAHBJAL=
osafer	A<CA
osaid	A:LAPB
osame	ABC;F=L<NAPD
osave	ABB=H<JA
osavings	F<H=KBPB
osay	BBH;J:PB
osaying	A<CAHA
oscene	CB
oschlegel	H=LB
oscholarships	AEL=P9
oschool	B<JB
oschools	A=BCCAHBJ;P<
oscience	A<HAPA
osearch	HAL;
osecond	F=HBL=NB
osecret	AAH<LB
osecretary	H=LC
osecure	A<CBKAN=
osecurity	F<H=LBPA
osee	A<CAHAKBL8N=PBQA
oseeing	AABBHBJ<P<
osend	BAFCH=J=K=N=
oseniors	AABBH=J<
osense	HBIAK=L:NA
osent	BBHAJ<P;
oseptember	ACH<K=LA
osergeant	H<PC
oserious	BCJ;L=PB
oserve	H=LB
oservice	ACF=KAP=
oservices	BAH=J=LB
oserving	HB
oset	A;BCJ=
osetting	AAH<
osevere	AAP<
oshare	CBL=P=
oshared	PB
oshe	ABCBH<KDL<N:
oshes	HBP=
oshit	PB
oshould	A=BADCH;K=N=PB
oshow	AAB=C=F=H;JALANAPA
oshows	HBP<
osign	C=HC
osigned	A:LE
osigns	H<PB
osimple	ACH<L=PA
osimplify	HCL;
osimply	H8KALCPB
osince	A:HDLB
osite	L<PB
ositting	A=LDP=
osix	HBL=
oskilled	A<HB
osleep	A;HB
osleeping	AEP:
oslightly	A=HC
oslow	AAH<PA
osmall	AAB<HA
oso	BAC=J<NA
osocial	ADH=P=
osoldiers	L=PB
osolely	HAL<
osolution	HBP<
osomalia	L=PB
osome	C:HEK<L=NB
osomething	L<
osong	H<PC
osongs	F=H<KAQC
osort	A;HA
osource	AADBH:KALBN=P=
osources	HBNAP<
ospace	H<LB
ospeak	ABL=
ospeaker	H=LCP=
ospeaking	H=LBP=
ospecial	BBHAJ<L=P=
ospending	H<KBL=PC
osponsor	A<CB
osquirrel	ABP<
ost.	ABH<
ostamp	K<NA
ostand	BACAHAJ=K=L<
ostandard	B=H<LENA
ostandards	HBP=
ostars	ABBAH<N=
ostart	A<BACAF=HBKAL=N=P=
ostate	ADB<JBL<
ostates	BBCAN<
osteps	H=PB
ostill	CBJ=K=L;
ostood	F<KB
ostop	ABHBN=P;
ostopping	L=PC
ostories	FBH=K<LA
ostorm	HBL=
ostory	BBC<H;PB
ostrategic	KALBN=
ostrategy	H=PB
ostreet	A<LD
ostrength	ABH:PA
ostrong	B<C=NBPB
ostronger	CBH=
ostruggling	A:HALB
ostudents	A;B<HBJB
ostudio	HB
ostuff	F=HANB
ostyle	AAHAP<
osubmitted	A<HA
osuccessful	A=L=PB
osuch	B;H=LDNB
osum	HBP=
osupport	ABC<HDP=
osure	FAK=L<PA
osurf	FAH<LB
osweet	ABH=
osyria	A:CC
osystems	B<NB
ot	HBL=
otake	HEJ=L:NAP<
otaken	A=HAP<
otaking	H=LB
otalented	AAH<
otalk	HCP:
otalking	LC
otask	BBIAL=N=
otax	ACCAH<J=KAL<N=
otaxes	A<CDH=KA
otaxpayers	ACB=CAHCP8
oteacher	H=L=PC
oteachers	AAL<
oteam	ACC=F=
otear	H<PC
oteenagers	H=PB
otelevision	HCL=P<
otell	B<CCF<H9J=KALENA
otelling	H<LB
oterrorism	A<BBHBJ=
otexas	H;L=PD
othan	C<IBK=L=NBPA
othanks	ACH8PA
othat	A=B=CBDAHAJ=P;
othe	C<HAK=LDMBN:P=
othem	ABK=L=MA
othen	A=DCH<L;NAPC
otheory	AAP<QB
othere	A;C=FAJ<PG
otherefore	A=F<KAPA
othese	AABAC=HBIAJ<L;NAP=
othey	BACBF:H9K=NBPC
othings	A;CAHA
othink	F<KDN<P<
othinks	H<LC
othird	BCJ<P=
othis	A=FAJCLAN=P=
othose	BCL=N=
othought	A<CA
othoughts	F=KB
othousands	ADP;
othreat	A=HC
othreatened	HAL<
othree	H8IALCPA
othrough	A<CALCP;
othroughout	H;IALB
oties	HDL=P<
otimber	H:LD
otime	BBC=DAF=HAKAN<
oto	H<I=K;L<NCPC
otoday	B;CCH:K=PAQA
otogether	ADB<F=L<NB
otomorrow	C=FBGBHAI=K<L:OB
otonight	A:BAK<LAOAPB
otoo	B=H=JBK=LCN=PA
otool	H<PC
otough	AAH<
otoughest	HDP;
otour	HBP;
otournament	H=PB
otoward	A;CAHA
otower	L<PB
otown	H=LBP<
otrade	B;JBK;ND
otraffic	A<LA
otrain	CBP=
otransition	ABC=HDL=P;
otransport	A=PB
otransportation	LB
otrax	H=LD
otreat	A<B=HAPB
otriple	B<JB
otrouble	GCH=L<PA
otrue	HBK=NBP=
otruly	PB
otruth	H<PB
otry	AC
otrying	CBH=
oturned	BDJ:
otweets	HB
otwo	A<HCP=
otyranny	A=HB
ou	B;JAK=ND
ou.s.	A=BAJ<L=NAPA
ouk	HCL;
oukraine	HBL=
ounder	A=HBKALAN=P=
ounderstand	H;
ounemployment	A=PB
ounion	AAC=FAH=K;NA
ounited	G<HB
ounknown	ABP;
ounless	A<HAPA
oup	A<BAHAK=
oupdate	CCL;N=
oupon	FAHAK=L<PA
our	A=HEL;
ourge	B=C=H<I=JALG
ous	AABACAH;OB
ousa	H;LC
ouse	B=H;LB
ov	H=LB
ova	GBH=
overy	A:HCK<NC
oveterans	ACP;
ovia	ABH<
ovictims	ABC=H;NB
ovillage	L<PC
oviolated	F;KC
ovision	L=PB
ovocational	L<PC
ovoice	A=CC
ovoices	H<PA
ovote	H;LD
ovoting	BBJ<
ovulnerable	ABP;
owages	ABH=
owait	BBH<I=LA
owake	A<BBCBN<
owant	B<JBL=PC
owanted	ABP=
owants	BAH=J=PB
owar	B=CBF=H=KA
owarm	HBP=
owas	BCCAHAL<P=
owashington	F=KBLCN=P<
oway	CDFAL=N=P=
oways	FAK=L<
owe	A<B<DCFAH8JAL=PB
oweapon	B<JB
oweapons	A<HBL=PA
owebsite	ABH;
oweek	A=PB
owelcome	A=LD
owelfare	PB
owell	A<CAFAKAL=N;
owendywings	GB
owere	ABCBH:LA
owhat	C;DCKCL9N<PB
owhen	B=FAK=L<PC
owhere	DAHBL:
owhich	CBH<L=PC
owhite	A<PB
owho	CAF=H;K=NBPC
owhole	ACB=C=HBL=
owhy	B=LB
owide	PB
owife	H<LB
owill	B<GAH<J=K:L=NBOAPE
owilling	H;KC
owinning	ABL=
owith	C=D<F=HAKALA
owithin	A<H;PE
owithout	B<HAJAN=P=
owoke	ABB<
owomen	A<PB
owon	AAPB
oword	HBLAP:
owork	A<BBF;HAI=KB
oworkers	C<PA
oworking	A=CAH9PD
oworld	C=IAJAK<PA
owould	ABC=H9J=LBPD
owrite	HBP<
ox	H<LA
oxi	H=LB
oya	ABH<
oyeah	AB
oyear	CAJDL<P9
oyears	BACCL<P<
oyet	A:FAK=LB
oyo	H;LC
oyou	B=C=D=GAH=J;KALANE
oyour	AAC<HAKALAN=P=
o£	BBJ<P=
oв	L=QB
o–	HBP;
o”	A<HAI=PA
p!	C=F<KCN<
p"	BBC;F=HAJ=KAN=
p#	D=F=GAJDK;LA
p&	C<IA
p'	D=F<HBJ<LB
p's	A=F;HBKCLBN;PAQ=
p)	A=KB
p+	HBI=
p,	AABAD=F:GAHAJ<LAN=
p.	DBF:J;N=PA
p..	C=F=KD
p....	ABL<
p1	HBL=OAP=
p10	BBI=J=OA
p15	HAL<OA
p18	HAL<
p1990	BB
p2	AAOAQ<
p2000	H<LB
p20th	A<CB
p3	B<H=IBOA
p43	F=NB
p6	C=LAOB
p65	LCP;
p90	ABJ=
p:	C<F;HAKA
p=	HBP=
p>	B=C=JCLAP=
p?	BAF<I=KBN=
p@	B;EAHAJCK<
pa	BDC<EAF;J8KAL=NAPB
pabandon	B<JB
pable	A<CB
pabortion	A=HCP=
pabout	ABC<F=KA
pabove	A<PA
pabraham	L<PC
pabroad	A<B;CCPA
paccounts	CAH;LB
pachievements	HBP<
pact	A=F<H7JAKBLEPB
paction	B9HBJCP=
pactions	ADL=P<
pactive	A<CB
paddiction	A=HB
paddress	B:F;JEKC
padjustment	ABC=
padministration	FBH;K=LD
padopt	B=HBJAL<
padvances	FCK;
padvantage	A<HC
padvice	AB
padvisory	A=CB
paffordable	A;CB
pafghan	ABP<
pafter	C<F<HCI=KCLCN=PA
pafternoon	ABH<
pagain	A8CDF=HCL=
pagainst	B=HB
pagency	A=LBP=
pagent	LAP<
paggression	CCH=L<
paging	B<NB
pago	A8CCHCN=
pagree	HCL<
pagreement	AALAP<
pagricultural	ACL;
pagriculture	BBJ<
pahead	C=HBLA
pair	ACC=H=JA
paircraft	ACH=P<
palan	HB
palbum	AAC<
palive	HB
pall	BKC;F<HBJ4K;L;NGOAPD
palliance	LCP<
palliances	A<PA
pallied	KBN<
pallies	H<
palmost	A=L=PC
palong	ABHAP:
palso	B=F=KCNAP;
palthough	H<LB
palways	B:CFHBK=L<
pamazing	H<
pamendment	A=C<HALB
pamendments	H<LB
pamerica	BBF:J=L=PC
pamerican	AEC;H:J=PA
pamericans	F<H=IA
pamong	C=L=PB
pan	BHF;H=J;K=L=NAPB
pand	AEBDC<E=F8HEIBJ6KBMAN=PBQ=
panderson	A=HBL=
panniversary	A=KB
pannoying	A=CBL<
panother	BDJ:NA
panswer	B=FFHBJAK<L=N;P=
pany	A=BGC;H=J=K=NA
panybody	BBH=J<PB
panymore	A:CDHA
panyone	H<PE
panything	BGH<J;K=N=PB
panyway	C=H=PC
panywhere	P<
papart	A<PB
pappreciate	A<CB
papproach	FBN<
pappropriate	A<CA
pare	A<B<HCKELAP8
pareas	AB
parguments	AB
parmed	A=CBP=
parms	BBHAJ=L=
paround	A=HBL:PE
particle	C=L<PC
parts	ABBBC=J<
pas	C=IAJAK<L<NB
paside	HB
pask	B<JB
pasleep	C=PB
pass	H<LA
passembly	A;LB
passist	B<JB
pat	BAC=F<HCJ<KBN=
pattack	AFB=H<JAP<
pattacks	L<PA
paudience	ACL=
pavailable	BAH=J<LB
paward	AAH:LC
pawards	ADH=P9
paway	A8CAHCL=PC
pb	A;BCHAJ;LCP=
pbaby	HBL<
pback	A9CAHAPC
pbad	A=CCJ=
pbalance	B=FBH<JA
pbalanced	B<CB
pband	LBP=
pbank	ACLAP:
pbase	AALAP;
pbasic	L=PB
pbattle	ABH<
pbe	B:C=DBF=GAHCJDKCL<N<P9QB
pbecame	F;HAKC
pbecause	A;HAK=NBPA
pbefore	ACBAC:F<J=KA
pbegan	A=F=HEKBLAP9
pbegin	B;JC
pbehavior	ACH<LAP=
pbeing	BIC<H<N<
pbelief	FBN=
pbelow	CBP=
pbenefits	AAFDK;
pbest	A=B=CCNB
pbetter	A9CAFAJAK<NA
pbetween	A<HCPB
pbeyond	H;PC
pbig	A9CD
pbigger	A:CCF=HANB
pbill	AAFEK:
pbillions	A<PB
pbills	AAHBK=P=
pbipartisan	A=CDL=
pbirth	B<JB
pbirthday	HAKAL<
pblack	H<
pblog	H=LB
pboard	ACL=
pbody	ACP=
pbonds	AB
pborders	FBK<
pborn	HB
pboth	A=BCJ;K=NBPC
pbottle	ABL=
pboy	AB
pbrain	ABP=
pbranch	AAH<
pbreak	B=HDJAL<P=
pbrilliant	HDP;
pbrings	F<KDN=
pbritain	A<LB
pbroadcasting	L=PB
pbroken	A=CAKBN<
pbrother	ABC<H;PB
pbrothers	A=LBP=
pbrought	KCN<
pbrown	H<LB
pbudget	ABP=
pbuild	B:JD
pbuildings	H=PB
pbulk	ABH=
pbureaucratic	CBL=
pbusiness	ACBCC<HAJ;K=P=
pbusinesses	ADK=
pbut	F=KBL=
pbuy	B=HCJAP<
pby	BAHAL=PB
pca	F<HEKCL=P;
pcabinet	BBJ<
pcall	B:JD
pcalled	A=HB
pcalls	HB
pcame	HCKAL<
pcamps	ABP<
pcan	A=B=F:HCIAKHN=P<
pcancer	BCC<HAJ<L=PA
pcannot	A=F=KCN=
pcapabilities	LC
pcapacity	ACH=
pcapture	ABB=L=NA
pcar	AAC=P<
pcard	ACC=
pcare	B=C;HAJBPA
pcarry	B;JCKBN=
pcars	I=PB
pcarter	HCL=
pcaught	HCL;
pcause	AAF9KHL<N=
pcauses	FCK;
pcell	H=PB
pcells	A=PB
pcenter	LDP=
pcentral	ABC<H<LB
pcentury	AGC=K=L<
pcertain	A;CAPB
pchallenge	AEK=L=P<
pchallenges	FBK<
pchamber	ACFBH=K<P=
pchance	FBH=K<LB
pchange	B=JB
pcharges	ACL=P=
pchecks	HB
pchiefs	A<HB
pchild	BAC=FCL=N=
pchildhood	ABC<
pchildren	BCC<J=LAN=
pchina	ABBBH<J=
pchips	A=HDL=
pchoose	B<F=JBKA
pchurch	FBH<LBN=
pcircle	A;HBLA
pcities	ACBAH;LAP=
pcitizens	ABC<FBHAK<NAP<
pcitizenship	BBJ<
pcity	F=L;NAPD
pcivilian	BBJ<
pclass	A=BAHCL=P=
pclassic	A<CA
pclean	B<CCH;JBK=NA
pclear	A:CBHA
pclimate	AABCC=H<J=K=NA
pclosing	H;LC
pclothes	ACH;
pclub	A=BAC=PB
pcoal	ABB=H=JAL<PB
pcoast	ACC<HBJAL<
pcode	H;LD
pcold	A8CBHB
pcollege	A=BFJ8
pcombat	B<JBP=
pcome	A;B9CAJEKA
pcomes	F<HBKBP<
pcoming	AEB<C8NBPA
pcommission	A<H=LE
pcommitment	AFP8
pcommitments	ACP;
pcommittee	A<LB
pcommon	A;BACA
pcommunism	B=NB
pcompanies	A=BAJ<PC
pcompany	C=LCP=
pcompete	B<JB
pcompetition	BAJ=PB
pcomplex	A<CCH=
pcomplicated	F<KB
pcomprehensive	BDCAJ:
pcomputers	CCP<
pconcept	ABH<
pconditions	AAHFL<P:
pconference	A:LAPB
pconfidence	H<PA
pconflict	ACH=
pconfront	B;F=JCKA
pconfronting	KBN<
pconfused	A=CB
pcongress	A9BFFAH9IAJ9KALANB
pcongressional	A;CAH=PC
pconnection	A=LDP=
pconsequences	AFP:
pconsider	B=JB
pconsistent	A=HB
pconstitution	A<FALB
pconstruction	PB
pcontest	H=LC
pcontinue	B=DBF=JAKAP=
pcontinued	B<NB
pcontinues	A=HB
pcontinuing	F<KB
pcontrol	C<HCJA
pconvention	A=LB
pconversations	A9PE
pconvince	B;JC
pcool	DBF<H=KBL<
pcore	ACC=H=
pcorporate	A;BACC
pcos	ACL<P=
pcostly	A=CB
pcosts	L<
pcouncil	H<
pcountries	ABC=H=LCP<
pcountry	AAC=FFH;K;
pcounty	H:LBQA
pcouples	FCK;
pcourse	ACC=
pcourses	A=PB
pcovenant	A<LC
pcoverage	A;FAHBPA
pcrash	ABB=H<JA
pcreate	B=C=D=JE
pcreated	A=PB
pcreates	F<KC
pcreation	H<PB
pcrime	A<BBJ<PA
pcrimes	HBL<
pcriminal	ABP;
pcriminals	AABAHAJ=P<
pcrisis	FCK;PA
pcross	B<JBLA
pcry	B<JC
pcurb	B<JB
pcut	A=B<HAJB
pcuts	AAL<
pdaily	ABP<
pdance	LBP=Q=
pdanger	ABC=H;PA
pday	ABC<FBH:LCP=
pdays	C<PB
pdeal	B:C=FAJC
pdear	H=PB
pdeath	BBC<J<
pdeaths	H=PB
pdebt	ACC=L=
pdecade	AB
pdecision	HBL=
pdefeat	B<JB
pdefense	ABBAC=H=J=LAP=
pdegrees	ABP=
pdeliver	B;JCKAN=
pdelivered	BBC=H;LB
pdemand	H=PC
pdemands	FCHAK;
pdemocracy	AABDFAH=J;K=
pdemocrats	ABH=
pdepartment	A;LE
pdependent	A8CF
pdepression	A;LBPA
pdesert	H<LB
pdetails	ABC<FAN=
pdetermination	HCP<
pdevelop	A<JAP=
pdevelopment	A<LC
pdialog	ACBAJ=P<
pdick	AAH<PA
pdid	C=KCL=
pdifferent	B=CBH=L=PB
pdifficult	A:CC
pdinner	ABL=
pdirection	ABL;
pdirector	A=HBP=
pdisadvantaged	BBN<
pdisasters	ABH=
pdiseases	ACC<
pdiverse	A:CE
pdo	A;B:EAHCJCKELBP8
pdoes	F=HDKBP:
pdoing	B<F=KANA
pdollar	AAFAH<L=
pdomestic	A=H<LBPA
pdone	F:KFN=P<
pdoor	ABL;PA
pdouble	B=JB
pdown	C=IAL=PB
pdraft	A<HB
pdreams	L<PB
pdrive	FBK<
pdrug	ACFAH=
pdrugs	B=C=FAJBPA
pduring	B=LBP<
pdutch	A;BAJ=LAPA
pdynamic	A=CC
pe	HDP<Q=
peach	BIC<F<J8K<NCPB
pearly	A;BBCCHBJ<L<
peast	CAH<LA
peconomic	BBCEH<J=L<PA
peconomically	A<CB
peconomy	L=PB
ped	B=HB
pedge	ACH<
pedition	A<LC
peducation	BAHBJ=K=LAP;
pefficient	A7CG
peffort	CBK;L<NAPB
pegg	A:HBLB
pelected	A<CAHA
pelectronic	A<CB
pelimination	PB
pen	LCP=
penable	B<JBKA
pencourage	B;F=JCKA
pended	H;LC
pending	B=HCL=
penemy	ACFAH=K=P=
penergy	AABCC;H;J<LAPD
penglish	ABH<
penough	A8CGL=PA
pensure	B<JB
pentrepreneurs	ABP=
penvironment	ACP<
pequal	A<B<HAJB
pequipped	A;CD
pera	ABH=L=
pessential	AAC;PA
peven	B=F<HAKDL<N<
pevening	FEK:
pevent	H<LEP<
pever	A9B;CIDAF=HAKAL:
pevery	BGC<F=H<J:K:LANFPC
peverybody	A=BBHAL=
peveryone	BCHAJ;K=L<NC
peverything	A=B<KDN=PA
peverywhere	HB
pevidence	ABP=
pevil	A<BBCAHAJ<
pevolution	H=LC
pexample	AABBC=L=
pexcept	A=HC
pexcited	K<NB
pexecutive	A<LD
pexercise	AB
pexpand	A=B<JB
pexpands	A=CB
pexpensive	A<CBK=NB
pexperts	H=LB
pexpress	A;B;LCNC
pextreme	A<CAPA
pfacebook	BBH:J<LD
pfact	AABCJ;K=L=
pfactories	ABP=
pfactory	A=HB
pfail	A;CC
pfailure	ABP=
pfaith	ACH=P=
pfall	ADB<H<JC
pfamilies	BBFCJ=K:P=
pfamily	BCFAHAJ;K=L<PC
pfan	H<PB
pfans	A=HBP<
pfar	CDF<KBN=
pfarmers	A<PA
pfast	A=CB
pfederal	ABC:H:LCPA
pfeed	FBK<
pfew	A7CENAPB
pfields	ACP<
pfight	B;HAJC
pfighter	ABH=
pfill	B<JB
pfinal	HBL=
pfinally	B=C=HCJAKBL<
pfind	B<JB
pfire	AAH<
pfired	HC
pfirst	A<CEH<NA
pfm	IBL<
pfocus	B:JD
pfollow	AAI<L<OC
pfollowed	HCL<
pfollowers	IBL<
pfood	AABBC9J=LB
pfootball	ADBAH;J=
pfor	BBC=D=F;HCJ=KBPB
pforce	A;BAC=HBLDP<
pforces	A<FAHDP<
pforeign	BDJ:K=L=NAPB
pforests	LBP<
pformer	A=CC
pforms	FCK;
pforward	HBL=
pfoundation	ACH;
pfour	C=HCP<
pfree	A;B<CBIBJAPA
pfreedom	BAFEJ;K;L<PB
pfriends	A;BAFAHAJ=K=LB
pfrom	HBI=PAQ=
pfucking	FAK;NB
pfuel	HBL=P<
pfun	ACC=H=
pfund	A=LC
pfundamental	A<CBF<NC
pfunding	ACC;H9K=LBPC
pfunds	FCH9K;PE
pfurther	A=B9HBJEK=L=NA
pfuture	A;BFCCH=J;K;NC
pg	L<QA
pgain	ABB<H<JBOA
pgained	HCL=
pgains	ABH=
pgalway	CCL=
pgame	A=FCN=
pgang	ADH=L=
pgarage	A=HB
pgarden	HB
pgas	HAL<
pgeneration	ABL=
pgenerations	FBH=K=
pgeorge	HCQ<
pget	A=B;DAJB
pgetting	LAP<
pgiant	ABH<
pgirl	AAFBK=
pgirls	FBH<N=PB
pgive	B9F=HEJDKAL=
pgives	A=F;HBKC
pglobal	A=BACBFAH=J=K=PA
pgo	B;HCJCL=P<
pgoal	ABC:FAHBK<
pgoals	AB
pgoes	F<HAKB
pgone	A<CBF<KBL=
pgood	A9CFDAFAGBJ<K<L;
pgot	HCP=
pgoverning	BBJ;KA
pgovernment	AABBC9FCH=J<LAPA
pgrade	ACC=
pgraders	HAL<
pgraduates	H=PB
pgrant	ACL:PA
pgranted	B7NG
pgrants	A=LB
pgreat	A8BACHD=HCJ;K<L=
pgreater	A<BBJ<L=PC
pgreatness	BDHAJ:P=
pgreen	CBP=
pground	AGH=P;
pgroups	ABP<
pgrow	B=JB
pgrowth	ABC=FAN=
pguarantees	FCK;
pguests	A;HCLAP=
pguide	FBK=
pgun	AAFAK<PA
pguns	AAB<H<JBPB
pguy	ACH;
pguys	ABH<
pgym	H=LB
pha	H=LC
phad	A=B=C=F=HBK<LAND
phair	A=LBPA
phalf	AABBC=
phall	H;LEP=
phand	B=H;JAPA
phands	L=PC
phappen	B<JBKFN:
phappy	A<DAGA
phard	A<B=CANAPA
phard-working	A<BACBJ=
pharsh	BBJ<
phas	A=C=D=F:HBKFLDP=
phave	AACADBF;HAJAKEN<P8
phaving	BAC<KB
phazardous	AB
phe	B9C=EAKCL;NDPA
pheadache	ABC=
pheadphones	A;HEL=
phealth	ABBAC=FAI=K=
phearts	H=LB
pheat	ACC=
pheavy	A<CB
phell	BGC<J;
phelp	B4HAJCKCNB
phelps	F=KB
phemisphere	FAH=K=LB
pher	BAJ<L=NAPB
phere	H=KBL=PB
phi	HAL=P=QB
phidden	B=HANBP=
phigh	A<CEHAJ<K=
phigh-quality	A;CC
phigh-speed	A<BDCBJ:
phigher	BBJ<PA
phills	ABLAP<
phim	ABBDD=H<J:PB
phire	B<JBKBN=
phiring	A=CB
phis	BCH=J=K<PB
phistoric	A;CBPB
phistory	HBL=
pholds	HCKAL=N=
pholiday	ABH;
phome	ACC<H=L=PC
phomes	H;LBPA
phonest	BCJ;
phonor	AAB;FAJCK=
phonored	AEC9
phope	B9C=KE
phot	A=H=LBPA
phouse	A<H<LDPA
phousing	ABBFC<FAH=J9K=PB
phow	A;CAH=PC
phuman	CAJ<NAPB
phundreds	FAHBK=P<
phungry	A<CB
pi	B8EAI=KCL=MANGQ=
pideal	BACBH;
pideas	ABH=
pidentified	HBP=
pif	AAB=F=K;NG
pii	LBP=Q=
pill	A;CCH=
pillegal	A=CC
pimmediate	H<PB
pimportant	A8BACFFAK<
pimpose	B<JB
pimproved	B<KB
pin	BBC=F;HAIAJ;KBN=
pincentive	ABC<
pincentives	ABH:PB
pinclude	A<B=JAKALCN=
pincludes	F<HAKDN=
pincome	ACC=
pincrease	B=FDIBJAK;L=
pincreased	B;NB
pincreases	FCH<K;PA
pindependence	BBJ<
pindividuals	BAP<
pindustries	ABH=
pindustry	AB
pinflation	F=H=L<NAPD
pinformation	ACL<
pinitiative	AGC<LBP9
pinjury	A<HB
pinnocent	H;PC
pinspiration	FBK=
pinstability	ABP=
pinstant	A:CD
pinstead	A8CEHB
pinstitution	AAH<
pinstitutions	HBLBP:
pintegrity	C=HC
pinterest	ACC=H<
pinterests	ADH<
pinto	B<F<KBLAPA
pinvasion	ACP<
pinvest	B;JC
pinvestment	C=HAIAL=PB
pinvestments	ABL<
pinvolving	H<PB
piraq	A<BBLA
pireland	A<HA
pis	D=F:HEJAKELDN6P;
pisland	H=LB
pislands	A=H<LD
pissue	ABFBH=K<
pissues	ADB=H;JALA
pit	C=DAEAF9J6KBMANHPB
pitems	A<PB
pits	BCF=HAJ;K<L<NDPB
pjack	L;QC
pjackson	L;PC
pjames	LBP=
pjanuary	ADL;
pjazz	ABB=H=JB
pjob	ABB<JB
pjobs	ABC9FAIAK<L=PC
pjoin	B;JANA
pjoint	F=NB
pjourney	AB
pjust	A9KAPA
pjustice	A=BBF=J<NB
pkeep	B<HAJB
pkeeps	F=KBLAN=
pkept	A=CBKBN<
pkick	LBP=
pkilled	A=HB
pkind	FBK=
pking	A=LC
pknow	B=JAKAP<
pknown	A9CDHBL=
pknows	A=HB
pkorea	C;H=LD
pl	I<LB
pla	AABBJ=L<QB
plaboratory	BBC=
plabour	A<LB
plady	A<C<HF
pland	FCK;P=
plarge	CCJ=
plargely	ABF=KAP<
plargest	A;CC
plast	A=K=NBPB
plasting	BCJAN:
plate	BBJ<
plaunch	A<B=HBJA
plaw	C=FBH=K=PA
plaws	ACFBK<P=
plead	B=JB
pleader	ADH8LA
pleadership	L<PA
pleading	B;NC
pleads	F<KB
pleague	LB
plearn	B<JB
pleaves	F=HBKAL<
pleaving	B=HBNB
pled	HAKBL=
plegislation	K=L;
plegislative	A<CAFAHAL=
plending	ABC=H=PA
pless	A9BCCDDAJ<
plevel	ABC=FAN=
plife	BCFAJ:K=LA
plight	ABH<K<NAPA
plike	C=F=HB
plimit	FBK<
plimited	A;CB
pline	C<L=PD
plines	FBHBK<P<
plink	FCK;
plisten	B<JB
plittle	A=FAHCK=P=
plive	A=B:H<JCNBPB
plives	ABC<FFK9
ploans	A=C=HB
plobbying	B<NB
plocated	HBP=
plocomotive	AAC<LA
plol	A=C=HBQA
plondon	AABAH=LBP<
plonely	BBJ<PA
plong	A=B;CEN<
plong-term	A<CC
plonger	A<CB
plook	B;HBJBL=
plooking	HBP<
plose	B<JB
plost	B<H=NB
plots	HALBP;
plotto	A=LC
plove	ACC<L<P=QA
plow	CB
plow-income	A<CB
pmade	A<F=HALA
pmajor	A8CEFAH=
pmake	B8F=H=JAKBNAPA
pmakes	F<HBKCN<
pmaking	B=HBL<NAPA
pman	AAB=FBJAK<Q=
pmandates	FFK8
pmanufacturing	ABC=
pmany	A;CHJ=K<L=PB
pmarketing	H<LB
pmarkets	ACL<P=
pmarriage	BBH=J;PF
pmars	ABH=
pmartin	LCQ=
pmassive	HBP<
pmasters	H=PB
pmaterial	ADC=HAP<
pmay	F=HBKCN=P<
pme	BDC=J7NAPC
pmeans	F8KJN;P<
pmedical	CBP<
pmeet	B<H=JBPA
pmeeting	N<
pmeetings	AB
pmember	HBIAL=
pmembers	BAF=HBLAP=
pmen	ACBBH=J=LAP<
pmention	B<JB
pmet	A<CAPA
pmiddle	ABH<LA
pmight	F=HCKCN=P=
pmilitary	A<CCH<K=PB
pmillennium	ACL<
pmillion	A<HAIDL=
pmillions	A;BCFAH=J<K=PE
pmin	LB
pmind	L;PC
pminister	A;H=LE
pminute	KC
pmissile	FAH;J=LBPB
pmistakes	AB
pmodernizing	B<NB
pmoment	ACC=FAH<K=LBP=
pmoney	ABC;FBH=K=PA
pmonths	ACH<IAL=
pmoral	A;CC
pmore	A7BECCFBHAJ4L=NAPD
pmorning	FAK<
pmortgage	AAH<
pmost	F<HBKAL=
pmostar	HBL<
pmothers	AAB<JBP=
pmovie	ABC=H=
pmuch	A<B<CCF=K=NCPB
pmufc	B<NB
pmusic	AAHAO=P<
pmust	F<HCKCP=
pmy	AABEC<F=GAH<I=J<K<NAPD
pn't	DCH:L=PD
pna	HC
pnation	A=FBHAK<L=N=
pnational	AACDH=L=
pnations	ABFAH;K=PB
pnatural	A<CBHCP;
pnaval	ACH=
pnavy	A=H<IAPA
pnearly	A=B<JB
pnecessary	B:CDHCP;
pneed	F;JBKEL;NAP=
pneeded	A=L<PB
pneeds	C=F<HAKCL=PC
pnegotiating	A<CA
pnegotiations	A;H=LD
pneighborhoods	HB
pnever	B<CBD;F=KAPE
pnew	A=BFCCH=I=J8
pnext	A;BCCA
pnigeria	HBL<
pnight	C:H<K=LDPA
pno	BCC<DBF<GBH=J<K:NEQ=
pno.	H<LA
pnone	ABBAFEH<J=K=N:
pnor	A<H=PC
pnorth	A<B<CDHB
pnot	C:DBJAK<NA
pnothing	BBF=K<
pnow	F;HCI=KC
pnuclear	A=BCCCH=J:K<L<NCPD
pnumbers	P;
pnz	P<QB
po	HCLAP<Q=
pobligation	ACH=P=
poceans	ABH<
pof	BDC<D<HBICN;Q=
poff	C<PB
poffensive	A=CB
poffer	B<FCJBK<
poffers	F=KB
poffice	A<BDC=J;LC
pofficial	ABBAC=P<
poften	F<KBL=
poh	GDH=L=
poil	B=LCQ=
pon	C<F:GBHBPAQ=
ponce	A<F<KDLCN=PA
pone	A=BCH;J<NBPA
pones	ABFCH=K;
ponline	A<HALA
ponly	A=H=PB
popen	A:CDK<NB
popportunities	A;HB
popportunity	AAH<PA
por	BAF:HAKA
porder	A<LAPA
porganization	HCP=
porganized	B=HBL=NA
poriginally	ABC=
portiz	H=LB
pother	BACEFAIAJ9K<L:NC
pour	BJC<F9GAJ6L<MAPD
pourselves	BBJ<
pout	A=HAPC
pover	BGC6HEJ8NA
poverdue	A;CD
povernight	ABP=
poverseas	A=HBK=
ppack	FB
ppackage	HBP=
ppandemic	ADC:
ppanel	AAHAP<
pparent	L<PA
pparents	A=FAK=PB
ppark	H;PE
ppart	AABCC;HBN=
ppartnership	AALBP<
pparts	B;HAJCP=
pparty	B<EAFBHAJBK=L=
ppass	B9JE
ppassengers	ACL=P=
ppast	CBFAK=
ppath	AAH;LA
ppatrol	H<LB
ppay	B9F=HAJAKAL=NB
ppayment	AABAH<P=
ppayments	AB
ppayne	L;QC
ppays	HBL=
ppeace	BIHDJ7K=L;
ppeaceful	A<CB
ppell	AAC<H=LA
ppennsylvania	A<PC
ppension	AEH=P;
ppeople	ABB:C8FAIBJDK<
ppeoples	ABFAK=P=
pper	A=BBC<HAIA
pperfect	A9CBHB
pperiod	ACC=P=
ppermanent	A;BBCCJ<K=NB
ppermits	F=KB
pperson	FBN<
ppersonal	ABH=LAP=
ppeter	L<PC
pphone	ABL=
pphoto	H=LBPAQ<
pphysical	A=H<PC
ppicture	FAL<PA
ppictures	H<PB
ppiece	ABH:LD
pplace	C=H<LDPA
pplaces	AAB=FCH<JAK;LA
pplan	ABB=C=FCH<JAK;LB
pplanning	AABAFDH<K;LAN<
pplans	L<
pplay	A=B<HBJB
pplaying	A<LBP=
ppledge	B=FBJAN=
ppoint	HALAP<
ppoints	HBP=
ppolice	AAC=FBN=
ppolicies	ABH=
ppolicy	AAC=LB
ppolitical	ABFAP;
ppolitics	ABC=
ppollution	A=HB
ppool	A=HD
ppoor	A:HAPA
pposition	B<H=JBPA
ppossible	ABB;CC
ppost	ABFBHAL=N=P=
ppotential	CEH=
ppour	B<JBLAP=
ppoverty	ACH<PA
ppower	AEC:P=
ppowerful	A<CAH=PA
ppractice	ACP<
ppractices	ABP=
pprepared	A;BB
ppresident	ACBAC:FAH<K=
ppresidential	CBH=
ppress	AAB<C=JBLA
ppressure	ABC<
pprevent	B7JGKA
pprevention	H<
pprevents	F<KBPA
pprice	H<PB
pprimary	A<C=HALC
pprinciples	H<PA
pprior	A;CC
ppriorities	AAP<
pprivate	A=CDH;J=PC
ppro	LB
pprobably	KBP<
pprocess	C=FAHBL;PA
pprocurement	HBL=
pproduction	AAHAL;
pproductive	CCJ=
pproductivity	A<H=PC
pprogram	ABC=HAK=
pprograms	ABC;HAJBL=
pprogress	ABB;C<F=H<JDPA
pprojects	H<PB
ppromise	ABC;PA
ppromises	A<H=KAL=PCQA
ppromotion	L<
pproposals	ACH<
pprosperity	ABP<
pprotect	A=B<JBLA
pprotection	A;F<KBLC
pprovide	B<F=JBKA
pprovides	HCP=
ppublic	A;CEJ=PA
ppurpose	ADP<
pqaida	H<LC
pqualified	A=CBL=
pquestion	AAF<H=NB
pquite	HBL<
pradio	A;HCPB
praids	HBP=
prail	L<PA
prailroad	ABP<
prailway	H<LC
prain	A=HB
praises	F=KB
praising	HBP<
prangers	A<H=KC
prapidly	A=F<KB
prate	ACC=L=
prates	A<HAL=PC
pre	BCJ;P=
preach	B:JD
preached	HBL<
preaction	LAP<
pread	F<KB
preal	A:BACBHA
prealize	B<JB
preason	ABH=
precent	A;CC
precommendations	AAH;
precovery	H=L=PB
precruit	B<H=JBLA
pred	AEH=P;
predtape	ABP<
preduce	B<JB
preduction	ABL=
preflect	CBP=
preflects	F=HAKB
preform	B=C=HAJBL=PA
pregarding	L;PC
pregion	A=BAF;H=J=LBNBPB
pregulations	AB
pregulatory	A=LB
prelated	C=HBP=
prelations	ABP=
prelationship	AALAP<
premain	HAKAL<
prenew	B<JB
prenewable	AABBJ<L<
preply	H=PB
preport	B<JB
preports	LBP<
prepresent	F=KB
prepublicans	F;NC
prequires	F=KB
presearch	HBL=
presolve	A=H=KBN<PC
presource	ADL<
presources	A=HB
prespect	ACC<FCK=N=
presponsible	BBHBJ<P<
prestore	B9JE
prestraint	ABH:L=PB
presults	ABH=
pretirement	A=H=L<PF
preturn	B<HAJCL<
preturned	A;CB
preward	B=JAKCN<
prichard	A=BCJ<LB
pright	AAC<HAJAL=
prights	LBP;
prisk	FBK=PA
prisks	AB
priver	A=H=LB
proad	AAC<FAK=LBP=
proads	A=PB
prole	ACBAC=FAH=K=
proom	LB
proosevelt	BCH<LBP=
pross	H=LB
proute	H=LB
proutes	H=PB
prr	HB
prt	GBI=OCP=Q<
prun	C<HB
prussia	H<PB
ps	B=I=OAQB
psad	CAL<
psafe	A:CD
psafety	BAHBJ=
psaid	A:CCKDLAN=
psame	AAH=K<NB
psaturday	CBH=
psaved	A<HB
psaving	B;NC
psay	C=DBP<
psays	A<F=KBLDP=
pschool	ABB=H=JDLBP=
pschools	ABFAL=
pscience	A<BAHAJ=LD
pscore	B=FBJAK<
pseason	A<PB
psecond	ADH=P;
pseconds	ABH=IAP<
psection	A;LAPB
psector	ABH<LAP=
psecure	A5B=CIJA
psecurity	A<C=HDLBP<
psee	B:HBJDLAP<
pseek	B=F=JAKB
psend	DBH=
pseparate	K=NB
pseries	FCK<
pserious	C=K=NCPA
pserves	A=CBH<LB
pservice	A<B=JALA
pservices	A=L=PC
pserving	HBP=
pset	A=KAN=PB
psets	FFK8
pseven	AAH=K;NC
pseveral	A6CFK=NAPA
pshe	B<KCL;NAPA
pshining	F:KD
pship	A<FDHBK;
pshit	FCH=LAN<
pshortly	A=CBHBL=P=
pshould	HCKDLCP9
pshow	ABB=FBHCJAK<P9
pside	C=EAFB
psignal	ABC=
psimple	A=CB
psince	HCL=
psinger	LB
psingle	A6CFLB
psites	AAHBP;
psitting	HBL=
psituation	AAH<
psituations	ABH=
pskills	ACP<
psleep	A=B<H=JBLB
psmall	A5BACGJ=LC
psmall-business	A=BAJ=PB
psmoking	AAFBN=
pso	A<BACAF=HAI=JAKAP=Q=
psocial	A=BAHB
psociety	BAH<J=L=PC
psolid	A=CC
psome	BJD=F;GAJ9K=L=NBPC
psomeone	HCNA
psomething	BBC=HAK<PA
pson	ADL<P=
psong	C=HAK:PB
psoon	B;CCHA
psorry	A<LB
psought	A;CD
psounds	F9KD
psources	H=LB
psoviet	A<CCH=PB
pspace	ABB=H=JA
pspain	BBJ<
pspanish	ABBBJ<P<
pspeaker	A;BCC=LEN=
pspeakers	ADH;
pspecial	H;LAPA
pspecific	A;CB
pspending	ACBFC=H=K=N;
pspirit	ACFBK=
pspread	FBK<
pspur	AAB;JC
pspurs	B<JC
pst.	BBJ<
pstaff	ACL=
pstand	H=KB
pstandard	A8CHHAL<
pstands	ACH=
pstar	H<LB
pstars	ADH<
pstart	ABB8C=JCNBP=
pstarted	I=KBN<
pstarts	HBL<
pstate	AABCC=J<P=
pstates	ACB=F=H;IAJAK=LANCP:
pstation	HCL=
pstations	H=PC
psteady	HCL;
psteps	AC
pstill	L<
pstock	ABH<
pstood	A;CBHB
pstop	AAB:F=HCIBJAKAL:
pstops	FCK;
pstories	HBP=
pstorm	H<LA
pstory	ABC=
pstrange	HBP=
pstreet	C=H<IALA
pstrengthen	B<CBJB
pstrike	FBK<
pstrong	CBH=IAJ;L=PB
pstronger	H=PB
pstruggle	ADC=
pstudent	FCL=N=PA
pstudy	ABB:JDP<
pstuff	A=HB
pstupid	FBK<
pstyle	H<PA
psuccess	AABBFAJ<
psuch	A<BBCDJ;
psummit	H<LB
psupply	AAHAP<
psupport	ABB;C=DAH<JC
psurge	ABH=
psurgery	FBN=PA
psurpluses	CB
psurveillance	LB
psystem	FBK<PA
pt	H:LAPB
ptable	A=PB
ptables	H=PB
ptake	B=HBJAKA
ptakes	LB
ptaking	B=NB
ptalent	ABH=
ptalk	ABB=C=FAJAP=
ptalking	A=HB
ptalks	A<HB
ptax	ACC<FBK<L=
pteach	B;F=JCKBN=
pteacher	ABH<
pteachers	C<HEL<
pteaching	BBN<
ptechnology	ACL=
ptell	B<JB
ptells	F;KC
ptemple	BBJ<
ptend	H<PC
ptensions	ABH=LA
pterrorist	BECDH=J9
pterrorists	A=FAHAK<
ptesting	ABLAP<
ptext	A=BAH=J=LB
pthan	AAC<DAF=HBKAL<
pthat	BCC=F=HBJ;K=PA
pthe	BGC=DAEAF;J8K;L;MBNAPC
ptheir	A=BFC<F=J9PE
pthem	AABEH=J9L;PB
pthemselves	PB
pthere	ADBCC=F:H=K8L<NFPB
ptherefore	F<KB
pthese	BHC<F=HBJ8L;PB
pthey	A;B<F;KDNG
pthick	A<CB
pthing	AGH9LA
pthings	AFBAC;FBJ=P=
pthink	HBL=P=
pthis	BDF:HAI=K<L=ND
pthose	A<BMH<J1K<LCNBPE
pthough	C=HBL=NA
pthought	B<CAH=NB
pthousands	A<BAF=J=NBPB
pthreads	ADH<P=
pthreatens	F=KEN<
pthreats	ABC=LAP=
pthree	J<LA
pthrough	C<F=HAPA
ptickets	ABH=
ptime	AAB=C;FDJDK<N=
ptimes	AFH<
ptired	A=PB
pto	BBC=F<HAK<
ptoday	A<BCC=FAHCJ;K<PB
ptogether	A:F<HDKFN;PA
ptomorrow	BBFAJ<K=
ptonight	FBI=PA
ptoo	A:CEDAF<JAKCL<
ptools	H<LA
ptour	ABB=H<JA
ptoward	C=HC
ptowards	A;B<HAPC
ptower	A;HC
ptrack	ACB=P=
ptrading	C=HCL=
ptraffickers	HCP=
ptragedy	AABBJ=P=
ptrain	ADB<C=H<JA
ptrained	A<CB
ptraining	BBLAN=P<
ptransfer	LB
ptransit	A<LAPA
ptransparency	HB
ptrax	ACL=
ptrends	ACP<
ptribute	ADH<P=
ptroops	HBP<
ptrue	A<CCL=
ptruly	A:CD
ptrust	C=LB
ptruth	ABH=NA
ptry	B:F=JCKA
ptrying	B<HD
pturn	B<JA
ptweet	A<HCP=
ptwice	A=BACDH=
ptwitter	A;LB
ptwo	CAF=H=J<NA
pu	A<CAK=
pu.s.	A=LC
puk	C=H<LFQ=
pukraine	ABL<
puna	HC
punder	B=CCHDJ<P=
punderstand	A=CB
punemployment	C<HB
punion	AAF;KEL:PA
punited	A=FAICK=L<PA
punity	H<L=PC
puniversal	A<CD
pup	BAC=HAJ<KCL;PB
purban	CCP<
purgent	A;CC
pus	BCJ:L;NAPD
pusa	A=H<LB
puse	ABB=FCJBK;P=
pusual	B<CB
pusually	HCP;
pv	AAH=LBP<
pvalue	PB
pvalues	A;B=FBJAK<PC
pversions	A:HD
pvery	A=F:HBKHL<N;
pvictories	PC
pvictory	BBJ<
pvideo	GBP=
pvietnam	HB
pview	B<JB
pvillage	ABC=
pviolent	A7CFPA
pvisit	ABP=
pvoting	ABBCH<K=N=
pwage	ABH=
pwages	H<PB
pwait	DBL;PA
pwaiting	ABH=
pwall	ACH<
pwar	B=CAH;K=LA
pwas	A;C=F;HBKFLBP:
pwashington	BAH<PA
pwatch	A=B<HAJB
pwater	AEHAP9
pwaters	ADH<L=
pwave	A=H=PC
pway	AHC;FBK=L<P=
pways	ACC<L<
pwe	AAB=F9I=L<MANIQ=
pwealth	PB
pweapons	A<C=LAPC
pweb	A=PB
pweek	C=FCH=K<PA
pweekend	FBHAK<LBP:
pweeks	ABH=
pwelcome	A<CC
pwelfare	BFJ:
pwell	A=B9CHDBL;QA
pwent	A;HEKAL=
pwere	C=HAIBKELAP9
pwest	BBHAJ<L;PB
pwhat	BDHAJ;K=NAPAQ=
pwhen	A<BAF;HAKCPB
pwhere	A;B<C=HBJC
pwhether	BBHBJ=L=
pwhich	BEHBJ;P=
pwhile	C=K=NB
pwho	A<BCHBJ;KB
pwhose	HCL=P=
pwhy	A<HC
pwide	A;CCH<LA
pwild	A=BACB
pwill	ACF7HCKIN9P9
pwin	B=JB
pwing	AAH;LBP=
pwins	LB
pwisdom	F<NB
pwith	BAF:G=HCL=PA
pwithdrawal	A<HB
pwithout	CBJ<
pwo	F<KCLAN=
pwoman	ACL=P<
pwomen	BAC=FBK=PA
pwon	H<LC
pwork	ACB:C;DAFBJEK<L<
pworker	A=F=HALB
pworking	A<B;CAHAL=ND
pworks	F<KB
pworld	BBC=J<K<PB
pworthy	A<B=CDHB
pwould	F<HAIBKCL<N;
pwow	HBL<
pwrong	A<CAK=NA
px	C=HBPAQ=
pxd	A=HCP=
pyear	ADC;FFJ=N=P:
pyears	AAFAIEL<P=
pyet	A<BA
pyork	A;LD
pyou	A=DAF;I=J8KANFPB
pyoung	BDCFJ:K<P<
pyour	B=J;L;NFPE
pzealand	A;HB
pzone	A<HALA
pzones	LB
p|	H=IB
p}	L=MB
pв	H<QC
p—	AABBF=HAJ=L<NA
p“	HCL=
p”	H=LAOBP=
p…	HAP;QA
p♡	H=LB
p💙	D<PB
p😂	A=HBLA
p😳	HBP<
p🙈	HBP<
p️	L=OB
q!	C=F<KCN<
q"	BBC;F=HAJ=KAN=
q#	D=F=GAJDK;LA
q&	C<IA
q'	D=F<HBJ<LB
q's	A=F;HBKCLBN;PAQ=
q)	A=KB
q+	HBI=
q,	AABAD=F:GAHAJ<LAN=
q-as	A;LD
q-in	HCL=
q-to	LC
q-up	B9KANB
q.	DBF:J;N=PA
q..	C=F=KD
q.s.	A=LC
q000	A;CBH=J=L;OGQA
q0th	A<CBFAK=
q1	HBL=OAP=
q10	BBI=J=OA
q15	HAL<OA
q18	HAL<
q2	AAOAQ<
q200	L=OB
q3	B<H=IBOA
q43	F=NB
q500	BAH=J=OD
q6	C=LAOB
q65	LCP;
q700	B<CB
q90	ABJ=
q990	BB
q:	C<F;HAKA
q=	HBP=
q>	B=C=JCLAP=
q?	BAF<I=KBN=
q@	B;EAHAJCK<
qa	BDC<EAF;J8KAL=NAPB
qabs	A;HCL=
qaby	HBL<
qace	ABC;FBJAK;L=
qach	C;F=JBK=NAPB
qack	A=B:CBJDL;QB
qact	BBF=H7LBNAPA
qacy	ABBDC<FCH;J;K<N=PC
qade	B=C<JALA
qady	A:F=HIL<
qafe	A:CD
qaff	ACL=P=
qaft	CAFAK=P<
qage	ACC:FAH;I=K=LAPC
qago	A8CCHCN=
qaha	A=HDL;
qaid	A<CDKDN=
qail	B8CBHCJBL:NCP<QA
qaim	B<FCJBK;LA
qain	CAFBH=I=JAK=LAQ=
qait	DBL;PA
qake	A=B7F=HBJBKDP=
qalf	AABBC=
qalk	ABB;C=FAH=JC
qall	AABFF<J8K;NFOAQ=
qals	AEBCC=H<J<L;PA
qalt	A;PC
qame	ACC<F=KB
qami	L<QA
qams	C;JBL=PC
qan	BHF;H=J;K=L=NAPB
qana	HBL=
qand	B=C<E=F<HAIDLDMAN;
qang	AFC<H=L=PA
qank	B<IAJBLBP:
qans	ACBDC=F=IBJ<K=P:
qant	A:BCCFFAH=J:
qany	A7BFCBH=J;K9LCNBPA
qape	B<CBJBP=
qapp	H=LDP<
qaps	A=FCK<
qard	A<B<CBF=H=KELAN=QA
qare	C8D=HAKE
qark	A=BBH;J<LDPD
qarn	B<JB
qars	ADBAC<IDJ=P<
qart	ABBAC:HB
qary	CCFBH<J<PA
qas	C=IAJAK<L<NB
qase	AAB;C;FEIAJCK:LAP<
qash	ADB<H<JB
qask	B<H=JB
qast	A<CDH=JAK;NA
qat	BAC=F<HCJ<KBN=
qata	A<HA
qate	A;BACBHBJAK=L=
qath	ABBAC=H<J<LAPA
qats	ACCAL<
qatt	A<BAHAJ=LA
qaus	DCH;
qave	A=B<DBF;HAJBKFLAN;P=
qavy	A;CBH<IAPA
qaws	ACFBHAK<L<P=
qays	ADB:F<HDIAKAN=P<
qazz	ABB=H=JB
qb	A;BCHAJ;LCP=
qbad	A=CCJ=
qbal	A=BACBFAJ=K=
qban	B<CCHAJAP;
qbat	B<JBP=
qbe	B:C=DBF=GAHCJDKCL<N<P9QB
qber	AEC=FBH<K<LA
qbes	H=LB
qbig	A9CD
qble	A9CLI<J:L;PA
qbly	A:H;KBLBPA
qbor	A<FBK=LC
qbox	BBJ<
qboy	AB
qbre	I=LB
qbum	AAC<
qbut	F=KBL=PA
qbuy	B=HCJAP<
qby	BAHAL=PB
qca	F<HEKCL=P;
qcal	A=BCCLFAH:J=K=L;P<
qcan	A=F;HAIAJ<KG
qcar	AABAC=J=P<
qced	A=B9CFNA
qcer	AABCC<HBJ<
qces	ACC:EAH<JA
qche	C=H;LD
qchy	A<LAPA
qcis	HBL=
qcle	C<L=PD
qcon	AALAP:
qcos	ACL<P=
qcry	B<JC
qcts	BBF;HBJ=KEN;
qcus	AAB:JD
qcut	A=B:F=HAJDNB
qdad	A<
qdam	L:PE
qdan	ABL=
qday	BBFBJ;
qded	A9B=CGF;KEP:
qden	B=HAL;NB
qdeo	GBP=
qder	A=B=CBJALA
qdes	ACF:HAKDL=P=
qdge	B9H=JBNA
qdia	A<H=KAQA
qdid	KCL=
qdio	A:HCPB
qdle	ABB<H<JBLA
qdo	A;B:EAHCJCKELBP8
qdom	BAFBHBJ;K;L<NB
qdon	AAH=JALBP=
qdue	A;CD
qe	HDP<Q=
qead	A7CBHAJDKA
qeak	ABB;JC
qeal	A<B9CCFCIAJHK=N<
qeam	ACB=FAJAP=
qean	B;CBF=H:JDPA
qeap	A<CB
qear	A;B<CAFEK;L=NB
qeas	ABK=
qeat	B:CCD=JBK<L;MAPA
qebt	ACC=L=
qece	H=LD
qect	A=B:JDN;PC
qed	B=HB
qeds	A=C=HBKA
qeed	CBFAJDL;NAP<
qeee	ACHAL=P=
qeen	A:CBF=HANA
qeep	B9FAH<JELA
qeer	ACB=H<JAL=
qees	ABP<
qeet	B:C=JBLB
qege	A=BFJ8
qegg	A:HBLB
qeir	A=BFC<F=J9PE
qeks	ABL<
qela	HB
qelf	BDC=J:PA
qell	A=B<CCDBH=N<QA
qelp	B4HAJCKCNB
qelt	ABBCH=P;
qely	A<CAF9HAKCL;PF
qeme	A8CAHALB
qems	BCF=KAN=
qemy	ACL=P=
qen	LCP=
qend	AAB:C;DBFCH=JDK;LAP<
qens	ABC;J=KCL=N<
qent	BAIEJ=K;LAQ;
qeps	ABC=F=KCN=
qept	A=B=CBH=KCN<
qera	ACH<L=
qere	A<BBC=F:HDJBL<NDP<Q=
qerg	QB
qerm	A:CEPA
qern	BACCJ;
qers	ADBAC:FAJ:K<LBN=PBQ<
qery	AABGC<F<I=J:KANAPA
qese	BGC<F=J8PB
qess	BAC=FCH:IAJ9NB
qest	A=BBCDJ=K<L=NAP=
qete	BAH=L=P=QC
qets	ACB<FDJBK<L<N=P=
qett	LCP=
qety	BCJ;PA
qeur	CBH=
qeve	HBP<
qews	C=LBPAQ=
qext	A:BECAJ<LCP=
qeys	ABP<
qfan	H<PB
qfar	CDF<KBN=
qfat	A:CC
qfer	B<FCJBK;LB
qfew	A7CENAPB
qfic	A;B=CBJA
qfit	AAB<JB
qfm	IBL<
qfor	ABBBC=D=F;HAJ=KBPB
qful	A5BACEHBL:NBPB
qfun	ACC=H=
qg	L<QA
qgal	A=BACBH=
qgan	A<F=HDKBLCP:
qgas	HCL:
qged	A:BBCDD=KAN<
qger	BBCBL;
qges	ADFAH;K<LCP<
qget	AAB;DAH=JCP<
qghs	AAHAP<
qght	A=CBD=I=JAOAQ=
qgic	A=CBI=
qgin	AAH=L=PB
qgle	CCH;LBP<
qgly	CAF=PB
qgo	B;HCJCL=P<
qgot	HCP=
qgry	A<CB
qgue	AAH<LB
qgun	AAK<PA
qguy	ACH;LA
qgym	H=LB
qha	H=LC
qhad	A=B=C=F=HBK<LAND
qhan	AEC<F=KALAP=
qhar	H:LHP=
qhas	A=C=D=F:HDKFLBP=
qhat	BFC;F=HBI=J8K;L=NCPC
qhe	B9C=EAKCL;NDPA
qhed	A;CAHCK<NC
qhem	ABBEH=J9L;PB
qhen	A9B=CCF9HBJAKCL=PA
qher	BEF;G=IAJ6KAL:NCPC
qhes	B;HCNB
qhey	A;B<F;HAKDL=NGP=
qhhh	H=LC
qhi	HAL=P=QB
qhim	ABBDD=H<J:PB
qhin	L<PB
qhip	AABAFBHAJ=K<LAP;
qhis	BIF9H=I=J<K9L=NEPD
qhit	FCK=LAN<
qhoe	LB
qhoo	L:PD
qhts	HALAP<
qhuh	GBH;LA
qi	B8EAI=KCL=MANGQ=
qial	BCCDH8J<
qian	ACBBCAH=J<L=
qica	AABBF:J=L=PA
qice	ADBCFCH;J<K;P<
qich	A;BEHCJ;
qick	A:BACDG=HDJ=
qico	A=FBK<LA
qics	AAC=FAH8LDPA
qida	H<LB
qide	EAFDJAN=Q=
qied	A;CDKBL=N<PC
qief	ABFDH=N<
qien	HDL<
qier	C=I=LB
qies	AGBFC8HAI=J9K=LAN=PA
qiet	A=L=PB
qiew	AAB:C=JDLA
qif	AAB=F=K;NG
qife	AABCFAH=J:K=
qift	FCK=N=
qigh	A<CEHAJ<K=
qign	AAFAH;K<PB
qigo	LB
qii	LBP=Q=
qike	A=CBK<PB
qild	A=FCH<JAK=L=N<PC
qile	AABAC;H=IAJ<K<NAPB
qili	H=LB
qill	A=B:CCF=HDJCKDLBN8P;Q=
qils	ABC;FCK=N=
qily	AABAFAHAJ=K=L<
qima	HBIAL=Q=
qime	BAC:FDK;LAN=PB
qims	HBJ=LBQ;
qin	BBC=F;HAIAJ;KBN=
qina	ABBCH=J;
qind	BAFBH=K=L<N=PC
qine	AAB=FAJCK=Q=
qing	A=B<C=DAJCKDL=MANCP<Q<
qini	FBK<
qink	ADFBK<L;
qinn	A=LC
qins	ABBAF;J=KD
qint	ABBAC<H=K=NB
qiod	ACC=P=
qion	AEBEC8FAICK6LCN=OAQ<
qior	BACAH:J=LDP=
qiot	ABH<
qipe	A=CB
qips	C;HAJ=LA
qire	AAB;H=I=JCKAN=
qirl	AAFBK=
qiro	LB
qirs	AB
qis	D=F:HEJAKELDN6P;
qise	ACB:DAH<JB
qish	AAB=H=JB
qisk	FBK=
qism	ACBDC;H;J:LCNBP=
qiss	HBJBN=P=
qist	CAKAL<N<
qit	C=DAEAF9J6KBMANHPB
qite	A=CCF=H<KEN<
qith	AABAC=F:G=
qits	BDC<F=J9KANAPD
qity	ACBCC:FCH<J:K:LBPCQ=
qium	ADC=H;IAK=L=PA
qive	A9BBCEFCH=J:K:ND
qjob	ACB<C=JB
qjor	A8CEFAH=
qked	A=CBF<HCKBL=P=
qken	DAH<KBL=N<PA
qker	A9BAF<IALBPA
qkes	F:HDKDN<
qkey	A=CALBNAP=
qkin	HBJBL;
ql	I<LB
qla	AABBJ=L<QB
qlan	AAB=C=FCJAK:LA
qlar	A=CBD=FAH<PB
qlaw	A=C=FBHAK=PA
qlay	B;C<HBJCL=
qlds	ACC=F=HEKEN;P9
qled	A9BCCAF=HCJ=P<
qler	ACH<LAP<
qles	AEFAIAJ=K;Q=
qlet	A=L=PB
qlex	A<CC
qley	BBF=LBPA
qlic	CDH=J=
qlid	A=CC
qlie	KAL<PC
qlin	H=LB
qlis	LB
qlks	A=FAHBK=
qlls	ADF<HBKBN=P;
qlly	A;B<F:HDJAKCPA
qlog	ACBAH=J=LBP;
qlol	A=C=HBQA
qlop	A<JAP=
qlor	P<
qlot	ABC=H;PB
qlow	AACCF=H<I<L9OCPC
qlps	F=KB
qlso	B=F=KCNAP;
qlth	ABBAC<FAI=K=PA
qlts	ABH<LA
qlub	A=BAC=PB
qlue	PB
qlve	A=B=H=JAKDN;PC
qman	ACD=FCHAJ=K;Q=
qmar	HBP<
qmay	F=HBKCN=P<
qme	BDC=J7NAPC
qmed	A9CDK=LBNBP=
qmen	ABBEC=FBH=J=K=P=
qmer	CBH=J=P=
qmes	AAC:D=F9IBKELDP=Q=
qmic	A=BACCFAH<J=K<LAPB
qmin	LB
qmit	B=H<JALAP=
qmmm	HAL<
qmon	A;CAJB
qmor	LBQ<
qmos	G=H<KCMA
qmps	ABL=
qmy	AABEC<F=GAH<I=J<K<NAPD
qn't	DCH:L=PD
qna	HC
qnal	A<BACIH=J9K<LA
qnap	LB
qnas	H<LC
qnce	AFBBC8FEJ=LBN:PAQ=
qnch	B=JALAP<
qncy	ABBAC:FAG=LAN=QA
qnde	LBQ<
qnds	BEIBJ:K=P=
qndy	BBJ=
qned	A2B=CGF=HDJBKCN=P:QB
qnel	AAHAP<
qner	A=BBC=J;LD
qnes	AAC;FBHALAP<Q=
qnet	BCJ:LA
qnew	A<BCCDH=I=J;
qney	ACBAC:FBH<J=K=LC
qnge	ACB=FCJBK=L=N=P;
qngs	ABBAC8J=KC
qnic	A:CBLA
qnks	ACBAH<J=
qnly	A;CAPA
qnna	HBL=
qnny	ABL=P=
qno	BCC<DBF<GBH=J<K:NEQ=
qno.	H<LA
qnor	ABB<C<H:JBLBPA
qnot	A<C<DBI=JAPA
qnow	B<F;HAI=JCKEP;
qnse	BACBFAH=J=K=LAP=
qnst	B=HB
qnto	B<F<HCKBPBQ=
qnts	ADBCC:D=IBJ:K<LBN=
qnty	H;J=PCQA
qnue	B=DBF=JAKAP<
qnum	ABP=
qnz	P<QB
qo	HCLAP<Q=
qoad	AAB;FAK=LBP=
qoal	ADB=C:FAJAK<L;
qoan	B<JBL=PB
qobs	ABC9FAIAK<L=PC
qock	ADHAK=NAP=
qode	A=LB
qody	BBK<L=
qoes	F:HEKFL=P=
qof	BDC<D<HBICN;Q=
qoff	C<PB
qogy	ADBAL=P=
qoh	GDH=L=
qohn	A=LBP=
qoil	B=LBQ=
qoin	B:JBNA
qois	HCL:
qold	B:CBH=PA
qole	ACBCC=FBH=J=K<
qomb	A=HB
qome	CCF;GAHAJCL;NAQ=
qomy	L=PB
qon	C<F:GBHBPAQ=
qona	HC
qond	ACH<L<
qone	AABDC=DCF=J6L:MAPA
qong	A;B=CGHFIBJ;K;L<N=QA
qons	AEBCC9FCGAHCJ;K8L=N<OAPAQ=
qont	A=B<HBJB
qony	QB
qood	A=BBCADAGBJ:K<LAQ=
qook	H=LE
qool	C=DAF=HAJCKAL=
qoon	ABB;CB
qooo	HDL9PA
qoor	L=PC
qope	B9C=H<KELA
qops	FCHBK<
qopt	B=HBJAL<
qor	BAF:HAKA
qord	AAB<FBH;IAJBL=N<
qore	A<B=CCJ<KANAQ=
qork	A;B:C=DAFDJEK<N=
qorm	AAB=C=FBJCK=
qorn	AEH=P=
qors	BBC<HAIAJ<N=
qort	ABB=H=JAK<L=PA
qory	BECAF=J;P=Q=
qose	AAC=F;NAPA
qoss	AAB<H=JALAP=
qost	ABB;JCL9PC
qote	A<CBJBKAP<
qoth	A=BDJ:K=NBPC
qoto	LAQ<
qott	H=LB
qour	AABDC9F9J7MANGPBQ=
qous	A8BCCLH9J;K<L=NDPA
qout	BAC=F<HAJ;KBPC
qove	B<F=H<JBQA
qowl	A<HB
qown	A8CAHBIAJ=L<
qows	A<F:HFJAKDP=
qpay	B9F=HAJAKAL=NB
qped	A=CBHBP;
qpen	A<B;CDJCKBN=
qper	AABAC<K=
qpes	AAH<
qpid	FBH=K<PA
qple	ADBAC:FCH<IBK<L=N=PA
qply	B<CAH=JAPB
qpop	AAH=PB
qpot	ADH=P<
qppy	A=CADAGAH<L=
qpro	LB
qpur	AAB;JCP=
qral	A:BCCCF=H=J<K=NBQA
qram	ABBAC=HAJ<K=
qraq	A<BBLA
qrax	ABL=
qray	A9CHHAP:
qrce	AAC<LAP=
qrds	ADC=FCHAK:
qre	BCJ;P=
qrea	C;LCPB
qred	A<B=CBFAJCPBQ=
qree	A<B;CDH=IBPA
qrel	A=HB
qren	BBC<J=LAN=
qres	AAB=CAF=HAJAL<
qrey	A=B=JALC
qrge	AAB;CBHAL<Q<
qrgy	AABCC;H;J<LAPD
qric	A;CB
qrim	A;CB
qrio	A<HB
qrit	ADFBH<K=
qrks	A=B=F<H<JAKBLAPA
qrld	AABBC=J<K<PB
qrls	FBH<N=PB
qrly	A9CEL=PA
qrms	ABBCJ<
qrne	A=PB
qrns	A=HC
qrol	A=C<JALA
qrom	HBI=PAQ=
qron	H=LCP<QA
qrow	A<DAK=
qrr	HB
qrry	B:C;H<JEKBLBN=
qrse	A<CAPB
qrsh	BBJ<
qrst	A<CEH<NAP=
qrt	GBI=OCP=Q<
qrth	A;B9CDHBJB
qrts	ABB<C;F=JBKAPA
qrty	B=EAFAH=JBK=L9PA
qrue	A<CCL=
qrug	ACFAH=
qrun	C<HB
qrus	A=H=LE
qrve	LB
qs	B=I=OAQB
qsad	CAL<
qsal	CB
qsan	BACDFBH=K=P=
qsay	C=DBP<
qsed	A:B<CBD;F<HAKDLC
qsee	A<B:HAJDLA
qses	ACJ=K;N=PAQA
qset	A=KAN=PB
qsha	LBQ<
qshe	B<KCL;NAPA
qshi	HCP<
qsia	BAH;J=LAPA
qsic	CCO=
qsis	AAFCH=K9NAPA
qski	H=LB
qsks	ACH=
qsly	A<CAH;LBPA
qsma	HCP=
qso	A<BACAF=HAI=JAKAP=Q=
qson	BBC=FDH=J<KAN;Q=
qsor	HAL<
qsss	AAB<GA
qssy	AAH;LA
qst.	BBJ<
qsta	LB
qsts	BAC=FDK;LA
qsue	ABCAFBH=JAK<P=
qt	H:LAPB
qtal	AACBH;IAJ=K=L:NBPB
qtan	AAP<
qtar	A=HAPB
qtas	LBP=Q=
qtax	ACC<FBK<L=
qtay	B=JALBQ=
qtch	B=C<H<IAJCLB
qted	A9BCCCD=F:HAJ<KCLAP=
qtee	A:HCLA
qtem	FBK<PA
qten	A<F<JAKC
qter	C<H=JFMAN=
qtes	F<IDNCP=
qthe	BEC=DAEAF;J;K;L<MBNAPB
qths	ABB=CAH<IAL;PA
qthy	A<B=CCHA
qtic	A=BBCCJ<L<PB
qtin	A=CAJ=LDQ=
qtio	HCI<
qtis	A<BAJ=LB
qtiz	H=LB
qtle	ACFAH<K=L=
qtly	A7B<CEJBKALBN=
qto	BBC=F<HAK<
qtom	B<HBJB
qton	BAC=J=LAPC
qtoo	CCDAF<H<JAKCL<
qtop	B:HDIBJAL:
qtor	H=JALCQ=
qtry	B<C<FDHAJB
qtte	H<LB
qtto	A=LB
qtwo	CAF=H<J<NAPB
qu	A<CAK=
qual	A9B<CEFBIAL=N<PB
quce	B:HAJDP=
quch	A9CGF=HAJ;K<NCPA
quck	B=C=JALB
qude	LAN=P<
qudy	ACB:JDP<
qued	A;B<LANB
quel	AAHAP<
ques	B<C;HBJBPA
qufc	J=NB
quff	A=HB
qugh	A9CBNAPA
qugs	B=C=FAJBPA
quit	ABB<C<FAH=JBLA
quk	C=H<LFQ=
quld	A=F9HFIAKHN<P:Q=
qulk	ABH=
qull	ABB;H=JC
qult	A<CCFAHAK=L;
quly	A:CD
qums	A;HBPA
quna	HC
qund	A<B=CAGAJBKAL=PA
qune	ABL<
qung	BDCFJ:K<P<
quns	B<JBPB
qunt	B<FCHCJBK<P=
qup	BAC=HAJ<KCL;PB
qups	AB
qurb	B<JB
qure	ABCFFCH:JAK:L9ND
qurn	B9HAJEL<
qurs	AGB=C<H9JCL=
qury	ACC=HAK=L=
qus	BCJ:L;NAPD
qusa	A=H;LE
quse	C;F<HAJB
qust	A:CAF<HCJAKELAP<
qute	CBFAH<KALBP:
quts	ABF=KAL<
quys	ABH<
qv	AAH=LBP<
qval	ACP=
qved	A9CEF=HDJ=KCP;
qvel	B;FAH<JCL=N=PD
qver	A=B;CAF;HAKDPB
qves	BDC<FBHAJ<KALBN9
qvie	ABC=H=
qvil	A<BBCCJ<
qvin	A=HELAP9
qwal	A<HB
qwar	B=CAH;K=LC
qwas	A;C=F;HBKFLBP:
qwat	ABH=
qway	FCK;L=PD
qwe	AAB=F9I=L<MANIQ=
qweb	A=PB
qwed	HAL<PA
qwer	AAB<C<FFJCK;LAN;PA
qwho	A<BCHBJ;KB
qwhy	A<HC
qwin	B=JB
qwo	F<KCLAN=
qwon	C=H<LC
qwow	HBL<
qwth	ABC=FAN=
qx	C=HBPAQ=
qxd	A=HCP=
qxes	ABK=
qyed	A9BACEFBN<
qyes	H;LB
qyet	A<BA
qyou	A=DAF;I=J8KANFPB
qzed	HAJ<NA
qzes	F<HAKCP=
q|	H=IB
q}	L=MB
qσαν	L<QB
qв	H<QC
q—	AABBF=HAJ=L<NA
q“	HCL=
q”	H=LAOBP=
q…	HAP;QA
q♡	H=LB
q💙	D<PB
q😂	A=HBLA
q😳	HBP<
q🙈	HBP<
q️	L=OB
r& x	EB
r. .	M=OC
r. >	OB
r. Xx	MB
r9 ,	IBL=
r9 -	IBO=
r9 >	IBO=
r9 x	IB
r9x !	L<OC
r9x )	HCL<Q=
r9x ,	ACK;
r9x 9	IDL=O=
r9x 9x	IB
r9x :	H=LB
r9x >	HCO=
r9x XX	A=IAKBL:
r9x Xx	F=KCLAN=
r9x c	BBH=
r9x tXX	IBL=O=
r9x x	C=IALBP=
rXX !	A;DBF=H:KALBPC
rXX )	LB
rXX ,	PB
rXX .	AEH<P;
rXX :	H;LBPAQ=
rXX @	H=LBP=
rXX XX	A6C=FCHDJAK;LBPA
rXX Xx	B<FBH=JAN;PB
rXX _	CAHBL=
rXX x	AACAGAK:LCP=QA
rXx !	ABHAP<
rXx #	GAHAL<
rXx '	H;PB
rXx )	LCP=
rXx ,	A8CDD<GBH=LBQA
rXx .	DBH;LA
rXx 9	D<HBLBPA
rXx 9x	D;HCP=
rXx :	HBQ=
rXx ;	H<QA
rXx >	G=LE
rXx ?	AAH<LA
rXx @	AAC<HA
rXx Xx	A;B=C9HBKBLBN=QC
rXx Xx-	PB
rXx ]	H=LB
rXx _	DBH;L=PD
rXx x	B=CBH;LAN=P;QB
rXx x-	HBL=
rXx- ,	ABC=
rXx- .	H=PB
rXx- Xx	A<FAHBIALAP<
rXx- x	A;CAE=FBJ=K=LEP<
r^XX XX	A;CAGAH<PB
r^XX Xx	HALCP<
r^XX x	HB
r^Xx :	LAP;QA
r^Xx Xx	BCD=HAK=
r^Xx x	B:EAF<H;I=JAKCLANAO=
r^Xx x-	BAN=P<
r^Xx- x	F=IALCP<
r_ 9	L7QG
r_ 9x	LFQ9
r_ :	L:QD
r_ XX	LDQ;
r_ Xx	LHQ7
r_ c	LBQ=
r_ tXx	LDQ;
r_ x	L4QJ
rc !	C<HEK=LCP<
rc #	ABB<F=LA
rc '	AAH<
rc *	A=LB
rc ,	B=CAF=HBKAN=PAQ=
rc .	C=HBIAQ=
rc 9	BEF=H<J<LCNAPAQ=
rc 9x	H=LB
rc >	ABFAGAHAI=LBN=P=Q<
rc ?	F=HBKAP=
rc @	B<HBJA
rc c	B=CADBFBK<M=
rc c-	BAC=D=H<J=LEPA
rc —	H;LBPA
rc ”	H=LB
rc …	QB
rc- .	HCL<
rc- c	A=HCKBN=O=
rc- c-	H<LB
rtXX !	H;PC
rtXX >	A=LB
rtXX tXX	A=B<HBJBK<PC
rtXX tXx	HBLBP;
rtXx !	HB
rtXx "	H=LB
rtXx #	C<HA
rtXx '	A=HAK<LA
rtXx )	H=L;QB
rtXx *	HDL<P=
rtXx ,	HBI<J=
rtXx .	A=F:HCJ=KDLA
rtXx 9	AABAD<H<J;LCPA
rtXx :	C=HBL=
rtXx ?	HB
rtXx @	A=CBL=NA
rtXx _	LB
rtXx tXx	CAFBG=HAIAJBK=N;O=
rtXx tXx-	AACAH=J<K=L=NC
rtXx tx	A;C=DAGAH:LGP=
rtXx —	HCL<
rtXx- ,	C=LBP=
rtXx- .	HCP<
rtXx- tXx	A:HAN=PB
rtx :	HBP=
rtx >	H<LBPA
rtx tXx	AABCHCJ;
rtx tx	L<QB
rx !	BAHBL;N<
rx "	BCF=HBJ=
rx #	JDK;LA
rx '	KFL;
rx (	CBHBL=P;
rx )	A=BAC=HAKBPAQ=
rx ,	BAC=DAF=KBL;NA
rx -	F=HCKAL:
rx .	BBC=D;HBJ;KBN=
rx /	ABL<
rx 9	ABBACBD=J0K<LFPC
rx 9x	BFFAH;J;K=LEP=
rx :	F;GAKAPA
rx >	C<F=GBHBI=JCLANBQ=
rx @	CAJBL<N=
rx XX	BGC;FAH=J8LDP;
rx Xx	A;BIC8DDHAJ1K:LJNBPB
rx Xx-	A<BDH=J;K=LBNB
rx ]	HCL<
rx _	KB
rx x	FEJGK<L:N=O=
rx x-	ABBACDFEH;J:K8L=PA
rx ’	HDP;
rx …	HCP;
rx- ,	ABC=P;
rx- .	AAB=E=F=HAK=LAPB
rx- 9	BBH<
rx- Xx	A<BBC;EAHAJ=NA
rx- x	A<CBFAG=HAJCL<N=O=PA
rx- x-	A:FAHA
s-so at	CDH<
s-to ke	L=PC
s0th ay	A=KB
s0th ry	KB
s1st ry	AB
s4th ss	KB
s90s ,	HBL=
s_ :	L:QD
s_ am	LCQ;
s_ he	L;QD
s_ nd	L;QC
s_ ng	L<QB
sace ,	H<LAPA
sace a	HCP;
sace as	H<LB
sace in	HBP=
sace is	HAL<
sach .	H<L=PC
sach er	FDL<
sack es	CBH=
sack in	CB
sack it	CBP=
sack on	HCP=
sack to	CBL=
sact ,	H<L=PC
sact .	H;PC
sact as	HB
sact at	HCP;
sact ew	H=PB
sact is	HBP=
sact me	AAH<
sact nd	ABH;
sact of	A=HBL=PA
sact th	A=HCP=
sact to	ABH<
sade .	HCL=P=
sade he	H<PC
sade ns	ABH<
sade ts	HBP=
sads .	HBP=
sady ,	H=LB
sady ed	CB
sady of	H;LC
sady to	ACC=L=
sage ,	LCP<
sage .	AAHAP<
sage ed	H;LC
sage es	ADH:
sage he	H=PB
sage nd	A=HBL=
sage ng	ACL<
sage of	ACL=P=
sage on	A;HC
sage or	HB
sage rs	H=LBP=
saha .	G<HB
saha >	HBL<
sai 't	H=PD
said ,	L<PB
said :	A=HC
said or	PB
said to	LB
sail ,	H:PF
sail .	A=PC
sail on	HALBP<
sain ,	A=PB
sain .	CAH<PB
sain an	ACH<LAP=
sain at	H<LBP=
sain ay	HBL;
sain es	HBL<
sain he	H<PA
sain nd	H;PC
sain ng	HDL;
sain om	H<PB
sain on	A=HDL<
sain ur	HB
sair ce	LB
sair de	ABL<
sair of	HBL<
sair to	HBL=
sait .	H<PA
sake is	HCP;
sake or	HBL=
sake re	PB
sake up	HALAP<
sal da	H=LB
salf he	HB
salf of	A=CBH=
salk to	H<LA
sall ,	CAFBH=L:
sall al	A<CB
sall ed	A9CDKBP=
sall er	AAC;LB
sall es	ABF=HAP=
sall he	B=FBHCP<
sall in	HCL<P=
sall it	H=PB
sall of	FDH=K=P=
sall on	H;LA
sall to	HB
sall ty	A:LD
sall ut	HBP<
sals .	HBP<
sals ho	HCL;
sals of	H<PC
sals or	HBL=
sals re	HCL<
same .	A6HCLD
same in	H<LB
same om	ABH:PA
same on	HALAP<
same or	A=PB
sams we	H=PB
sand ,	HBL<PA
sand .	HCL=P=
sand :	HBL<
sand at	H<PB
sand er	ABH=
sand ir	HBL=
sand it	HCP<
sand nd	H;LB
sand ng	HBP=
sand on	HBL=
sand ty	HCP=
sane .	A<HA
sang ng	LBP=
sank on	LBP=
sank ou	H=L=PF
sans ,	ADH:PB
sans .	H=LC
sans er	HB
sans is	H<PA
sans nd	LBP=
sans ng	H=PB
sans to	HB
sant ,	ADL<
sant >	ABH<
sant an	ABH<LA
sant ce	A=HC
sant in	HBP<
sant it	DBL<
sant ns	A<HC
sant of	A;HE
sant on	A<HD
sant to	H:PE
sant ur	HCP;
sany ,	A<LA
sany of	ACH;
sape he	HBP<
sara _	HBL<
sard ,	AABACCH;L=P=
sard .	ABH:LAP<
sard nt	ABC=
sard of	ADH<
sard or	ABC=H<LA
sard th	A<HA
sard to	A=CALBP<
sare at	H=PB
sare ax	H<LB
sare em	HBL=
sare er	H=LB
sare et	H<PA
sare of	ACP<
sare or	L=PB
sare rm	HB
sare ur	HBP<
sark he	H=PB
sark is	HB
sarm me	A<CB
sars ,	HBL=
sars .	H<LB
sars he	H;PC
sars to	H<PC
sart ,	ABC=H=
sart an	HB
sart as	AB
sart in	CBH<
sart ng	H:LAPC
sart of	A<PD
sary .	ABH=
sary em	ACH<
sary es	AAH<
sary in	A=HB
sary nd	AAH;LA
sary of	A:LC
sary on	AB
sas "	BBN=
sas a	BIC9N<
sas al	B9CHN=
sas ar	B;CC
sas ch	B=CDN<
sas ed	BFC:N=
sas en	CBN=
sas er	B<CD
sas es	BCC;
sas ey	B:C:NI
sas gh	B:CBNA
sas he	BDC9
sas i	B6C=NK
sas if	B=C;NE
sas in	BDC=N=
sas is	BCC=
sas it	B4NL
sas le	B;CEN=
sas ll	B;CGN;
sas ls	BBC=
sas ly	B7CIN=
sas my	BCC=N=
sas ne	BCC=
sas ng	BDN=
sas ns	BDC;
sas ny	B=CB
sas of	BCC=L=
sas on	CBN=
sas or	BB
sas ou	B9C=NG
sas ow	B:CD
sas re	B<NC
sas rs	BEC;N=
sas rt	BCN=
sas ts	BCC=N<
sas ur	BAC<
sas ve	NB
sas we	B7C:NL
sas ys	B<CEN<
sase ,	H=LB
sase es	HCP=
sash .	LB
sash he	H=PB
sask .	L<PA
sask ce	H<LC
sask he	HBP<
sass es	ADH<
sass ng	A=HB
sast ,	H;LCPA
sast .	A=HD
sast 3	ABC=
sast >	HBL;
sast al	A;CC
sast ar	ADC=
sast de	ABC=
sast et	A=PB
sast ew	A:CE
sast nd	AB
sast of	AACBH;L=
sast on	ABHAL=P=
sast ss	AAH<PA
sate ,	HAL<
sate .	ABH=
sate 00	A=L<PB
sate :	H;LC
sate al	C=H=PC
sate an	AB
sate ca	ACP;
sate er	A=HBP=
sate ge	A;HBLBP=
sate he	A;PD
sate in	A=H;LC
sate is	HCL=
sate me	ABL<
sate nt	AAH;LA
sate om	A=PB
sate on	HDP;
sate ou	A=H=PB
sate rs	H=LB
sate st	A9CBHBLAP<
sate te	H<PB
sate th	A=HALAP<
sate to	LEP:
sate ts	HCL<P=
sath ,	HBL=
sats to	HALAP;
save ed	D;LAPB
save ne	DBP<
save to	DAH<PA
sawn of	HBL<
says in	HBP=
sber ,	H<PC
sber .	H;LB
sber is	ACH=L=
sber nd	LBP=
sbig er	C=LC
sbig nt	ACL<
sble ,	AAHAL<
sble as	H<
sble is	AB
sble or	AB
sble rs	A:HAPB
sble se	A<PB
sble th	A<HA
sble to	ADH=P;
sble ts	H<PB
sboy .	HB
sbut le	LB
sby ng	BEH<
scal .	A;HD
scal ck	A:HALB
scal ns	A<LB
scal on	A<LB
scan .	A=LC
sced an	ABP<
sced et	ABP<
sced ry	A=PB
sces ,	HDL:
sces .	LCP=
sces ;	H8PE
sces in	HBP;
sces ll	H;PC
sces of	L;PB
sces or	HCL=P=
sces to	HDP;
scks .	H=L<PE
scts .	HCL=P=
scts he	H:PD
scus on	H;PE
scut es	HBP=
scut re	ABP=
scut ur	ACP<
sd .	H<LB
sday !	H=LC
sday 's	CCL;
sday ,	CBHDL9P=
sday .	LBP=
sday :	H:LB
sday >	CBL<
sday ht	A=LB
sday in	HBL=
sday ut	H=LB
sded ,	AAHBP:
sded as	ABP<
sded by	A=H=PC
sded en	A<PB
sded er	A=LC
sded es	ABP<
sded in	PC
sded nd	A<PC
sded on	A=HC
sded th	ABP=
sded ur	AEP9
sden .	A<HAPA
sden es	ABH;
sden to	AAP<
sder .	ACL=P=
sder as	H=LB
sder he	H<PB
sder in	B=LC
sder is	H<PA
sder ng	C=HB
sder ns	AEB=H<
sder ol	BAH;LA
sder or	CCP=
sder re	A;HB
sdes ,	IAL;
sdes in	HBP<
sdes of	HBP<
sdes or	H;PC
sdge he	H<PB
sdle of	A=HB
sdle ss	AEL<
sdle st	H;LD
sdly ,	A<CB
sdly es	ABC<
sdo he	DCP=
sdom .	HCL=
sdom nd	HB
sdue to	ABH<LA
sead .	CAL<
sead at	CAH:PC
sead he	H=PB
sead is	H<LC
sead ll	HBP=
sead ly	C=H=PB
sead ng	A<CAPA
sead of	CHH<L<P=
sead on	ACC=P=
sead re	HCP;
sead rt	H<LB
sead to	C=PD
seak .	AAH<
seak to	PB
seal .	C=HB
seal >	ACH<
seal at	H=PB
seal es	ACH=
seal it	L;PB
seal th	A<HB
seal to	HBP<
seam !	H9LE
seam .	H<LC
seam al	HBL<
seam is	HBL<
seam or	HCL=P=
sean .	HBL<
sean gy	ADL=
sear :	ADC<P=
sear a	B=C=HB
sear at	ABC=
sear he	A=HALBP;
sear on	H<LA
sear re	BBL=
sear ry	A=LB
sear ty	A=LDP=
seas .	ABH<
seat !	H<PB
seat at	H<L=PD
seat in	LBP=
seat om	A<HA
seat on	A:H=LEPA
sece .	CEH9
sech to	HCP<
sect he	HBL=
sect or	HAP<
sect to	ACP=
seds of	H8PF
sedy .	ABL=
seed ,	CEH<P=
seed .	CBH<PA
seed nt	HDP;
seed of	H=PB
seed or	HBP=
seed to	A=L=PB
seel ry	L<PA
seen rs	AAIAL=P<
seep ,	ABH<
seer ,	ABL=
seet ,	H=LB
seet .	HB
seet nd	AB
seft .	HCL=
seft nd	A=PC
sege on	HBP=
seld ,	LB
seld to	H=PB
sell ,	CBH<PA
sell as	CBP=
selp .	H9PE
selp ca	HBP<
selp of	HBP<
sely ,	ABC=
sely ed	A<CB
sely on	C<PC
sely th	A=HB
sely to	ACC<
seme ty	ABH=
send al	HBP=
send me	HDP;
send nd	A=HFP9
send on	H;PE
send or	HBP=
send re	H:PD
send to	ABH:LB
sens of	HCP<
sens to	H<PB
sent 's	A=HGL:
sent (	H<LB
sent ,	ABHAL;
sent :	H6LEPA
sent ?	A;DBHA
sent a	PC
sent ad	A<HB
sent at	A=LB
sent by	HBL=
sent ds	A;HBLBP=
sent ed	HCL:
sent en	A;LD
sent er	L<PA
sent es	ACP=
sent fe	A=LB
sent ge	A=LB
sent he	A<PD
sent ht	HDL;
sent in	ACL:
sent ld	H;LD
sent le	ABH=L=
sent ll	H<LA
sent ly	H;LD
sent nd	AAP<
sent of	A<LE
sent or	A<HALA
sent ss	AB
sent st	ABH=L<
sent th	H<PC
sent ur	HB
sent ut	HBL=
sent wn	H<LB
sera ,	HBL<
sere es	ABH=
sere in	H<LA
sere ng	ABC=
sere to	C=PB
sern .	A<HBPB
sern ca	ABP=
sern er	ABH<
sern ia	ABP=
sern ne	ACH=L=
sern pe	LB
sers ,	HDL;
sers .	HEL=P=
sers >	HBL=
sers he	H;PC
sers ho	HBP=
sers in	H=LC
sers ll	HBP<
sers nd	HAL;PB
sers of	LCP;
sers om	HCL=P=
sers re	H<LD
sers ut	H;LC
sers ve	H=LB
sery .	HBL=
sery an	C=HDL=
sery es	A=H=LC
sery nd	A=LB
sess ,	ABCAH=P=
sess .	ACC:H<PB
sess >	ADL<
sess a	LCP=
sess an	AFC9P<
sess as	H=PB
sess ce	HB
sess ho	L=PB
sess is	HBP;
sess it	H=PB
sess ll	A<HA
sess ly	A<CCH=
sess ng	H<LB
sess nt	A;CE
sess of	CEH<P=
sess or	A;HDP=
sess ry	A=HB
sess to	C=LB
sess ve	A=CAH<LB
sest ,	ABHAL;
sest .	C=L<PD
sest an	A;CE
sest at	AAH<
sest ay	ADC=
sest de	A<HB
sest ed	A7CH
sest en	A=CDH=
sest ic	A<CB
sest in	AEC:H:LAPC
sest is	ABH<
sest ld	ABH<
sest le	AAC<LA
sest ng	ACH;
sest or	ACC<HBL=P=
sest to	ABC=P=
sest ts	AAC<PA
sest ty	A<CB
sete ,	H=PB
sete .	H<PA
sete he	HBP<
sets ,	HCP<
sets of	H:PF
sets or	H;LB
sets to	LB
sews :	H<LC
sext ,	AEC<
sext al	A9CE
sext ar	ABC=
sext ek	ABC=
sext ew	A<CB
sfer he	HCP;
sfew of	ABH<
sfor a	BBN=
sfor al	BDH=N=
sfor ay	B;NC
sfor ed	B1NN
sfor er	BBN=
sfor he	BCN;
sfor ht	B<NB
sfor il	B;NC
sfor le	BBN=
sfor ll	BCN;
sfor ng	A=B1NP
sfor nt	BBN=
sfor up	B;NC
sfor ur	BEN9
sful ,	ADL=
sful >	H=LD
sful ce	ABL=
sful ie	A<LB
sful of	A=HB
sful on	A=CB
sful or	ACH<
sful to	HB
sged ,	A;HAPA
sged in	A<PB
sger ,	HBL<
sger an	CB
sger es	HBP<
sger ll	ACH=
sger ng	A=HB
sger on	AB
sger or	H<PC
sger rm	A=CB
sges ,	HBP=
sges in	H:LAPB
sges nd	L<PA
sges of	HCL<
sget ce	H<LB
sget so	H<LB
sght ,	A=C<HBIA
sght >	C=H<LCPA
sght at	AACAP<
sght ay	ABC=LAP=
sght by	CBH=
sght ck	HB
sght ed	ACH<
sght er	AAH<PB
sght i	A=C<HALAN=PB
sght ic	A;C=LBPA
sght in	A:LAPB
sght le	C=H=PC
sght ng	ABCBH;P<
sght on	CDH<
sght or	CBP<
sght re	A;HD
sght rs	H=LB
sght se	A<HC
sght th	AAP<
sght to	A9CEDFHAL<P9
sght ts	ABH<
sght ut	HDP<
sgi ll	AEL:
sgic se	A:LD
sgin in	HB
sgle or	A=HCL=
sgle th	HCP=
sgo to	H=PB
sgod ,	HBL<
sgod .	H<LB
sgon na	HC
sgue ,	HB
sgue .	H;PC
sgue es	A;HD
sgue of	H;LC
sgun to	H=PB
sh .	H<LC
shad ed	DBP=
shan at	HCP=
shat !	KBN=
shat 's	F;KGN;
shat ,	F9KGN=
shat ..	F;KD
shat >	F<K=ND
shat ?	FBN=
shat a	F:K:NJ
shat ad	K<NC
shat al	FAK7NE
shat am	N<
shat ar	K<
shat as	F=KEN:
shat at	F;NC
shat ax	FCK<
shat ay	FEK<N;
shat ca	F:KANB
shat ce	FEK=N;
shat ch	K8NG
shat ct	FAN<
shat cy	FFK:N<
shat de	F<KFN;
shat do	F<KDN=
shat ds	FEN9
shat dy	F=NB
shat ed	CAF;KHN7
shat el	FBK;
shat en	F=KEN<
shat er	FBK;
shat es	FCKDN6
shat et	KBN;
shat ew	F;KANB
shat ey	F;KANB
shat ge	FEK<N=
shat he	F5KANKP=
shat i	F;KC
shat ic	K<NA
shat id	FAN<
shat if	F=K;NE
shat ip	FCK<
shat ir	F=K=ND
shat is	F=H=ND
shat ke	KBN<
shat ld	F=KCN=
shat le	FDK:
shat ll	F9KCNB
shat lp	KDN;
shat ls	FDN:
shat ly	F<KFN=
shat me	K;NB
shat my	F<K=ND
shat nd	FEHAK;N<
shat ng	FAKIN3
shat no	F<K9NG
shat ns	FDN:
shat nt	FCK=N=
shat ny	F<K;NF
shat od	K=NB
shat of	F9KIN;
shat on	FCK;
shat or	FBN<
shat ou	F<KC
shat pe	FAKBN:
shat ps	FCN:
shat rd	KCN<
shat re	F;KDNAP=
shat rk	FFK;N=
shat rs	FDN;
shat se	F=K<NC
shat st	F<NC
shat te	KBN=
shat th	K9L=NCPC
shat to	F<NB
shat ts	FBKBN9
shat ty	FCK;
shat ul	F=K=NB
shat ur	F<K9NI
shat us	F<K=ND
shat ut	F:KANA
shat ve	F:KEN<
shat we	CAF;KC
shed .	AAHAP<
shed an	A=PB
shed he	ACP=
shed nd	A;HB
shed ng	A=PB
shem ,	HB
shen .	CAP<
shen he	PB
shen i	CB
shen ls	ADC<
shen we	CDH<
sher ,	C=FBH<LBP=
sher --	HCL=
sher .	ABCAEAH5LAPA
sher >	H=LD
sher an	A=CEH=L=
sher ay	C<HB
sher ds	A=CB
sher ed	A=FBHA
sher en	CB
sher es	ABC=HBL<
sher et	A<CB
sher in	H=PB
sher ng	A;CAHA
sher nt	ACC<F=H=KA
sher of	H;LB
sher te	A=CC
sher th	A=CBF=
sher wn	ABC<
shes ,	HBL<
shes er	H<KA
shes of	H;PC
shhh >	H=LB
shi !	GBL=
ship .	HBL<
ship in	LBP=
ship we	H<LB
shis ,	F4KI
shis .	F8H<KI
shis :	F;KC
shis ?	F9KE
shis al	FDK:
shis ar	FCK=
shis as	F;KD
shis ce	FBK<
shis ds	F:KD
shis ed	F<KB
shis ek	FCK<
shis em	FBK<
shis en	F;KC
shis es	F7KH
shis et	FCK;
shis ew	FCK;
shis gs	F<KB
shis ic	FBK<
shis in	F:KD
shis is	F:KHL=
shis ld	F<KB
shis le	FCK<
shis ly	F8KF
shis nd	F;KC
shis ns	F;KC
shis on	FBK<
shis or	F;KC
shis rt	FBK<
shis ss	FEK:
shis ve	FBK<
shot er	ABHAL<P=
show .	CCH<
show em	H=LB
show er	ABH=
show us	HBP=
shts ,	HBL<
shts nt	H<LB
shut up	L=PC
sial .	ACH<
sial at	HAL<
sial ay	ABH<
sial ds	HBL=
sial er	A=LB
sial es	ABH<LA
sial ry	A:HD
sial ss	A<LB
sial ts	AAH<
sial ty	A:LF
siam _	H<KB
sian ,	A<HC
sian er	ACH<
sica ,	H=LB
sice ,	AAHAL<
sice as	CCL=
sice ay	H<LC
sice nt	LB
sice of	HBL<
sice re	ABL<
sice to	HBP<
sice ve	H=LB
sich ,	AB
sich de	FCK;
sich ed	F:KD
sich es	FCK=L=
sich he	F;KD
sich i	F=KB
sich in	F=KB
sich ll	F;KE
sich re	F:H=KE
sich te	FBK<
sich ur	A=KAPB
sich we	F=KC
sick !	HDL:
sick ,	ADH=L=
sick .	H<LEP=
sick nd	ABH=
sick of	ABH<
sics er	H<LB
sict of	H<LC
side .	B<
side is	HBP=
side of	BBP<
side re	H=PB
side se	AB
side ts	HC
sids ,	H=LB
sids .	HBL=
sied on	ADL=P<
sied to	ABP=
sief ,	A<HA
sief is	ACH=
sier ,	AAH<
sier .	ACH;
sier or	ACH;LA
sier to	ACC<
sies !	H9LBPB
sies ,	HBP<
sies .	HBLAP<
sies at	HBP<
sies gh	H<PB
sies he	H9PE
sies nd	LAP<
sies of	H=PB
sies on	H=L=PC
sies ow	HBP=
sies th	H<PA
sies to	HAL<
siet ip	A=LB
siet on	ABL<
siew .	H<LAPA
siew of	HBL<
sife ,	HCL=
sife >	H=LB
sift ur	H=PB
sify he	A=PB
sigh ol	H<LA
sigh rd	A:CG
sign .	H=PD
sign to	A<HFP<
sike ,	A=CC
sike .	CAH:PB
sike at	BB
sike er	BB
sike ey	B=NB
sike i	B:NE
sike it	B;NC
sike ng	B7HPN:P;
sike or	BBP<
sike ou	B6NGPA
sike to	A=B8H;PM
sild he	A=HCP=
sile er	HBN=
sile he	NCP=
sile ng	A=H=ND
sile to	ABH<
sill "	HBL<
sill .	ACH=L=
sill at	HB
sill er	L=PB
sill of	D;HBLA
sill or	H<PB
sils .	L=PB
silt .	H=PB
sily ,	CAHAL<
sily .	HB
sily es	ABC=H=
sily nd	H:LE
sily ng	CAH;LB
sily on	CBH=
sim ng	HCL=
sime .	A=L<PC
sime >	AB
sime as	A<HC
sime i	H9LBPB
sime nt	ABH:LA
sime or	A=HDL<
sina .	H<LB
sind ,	HB
sind he	B=L=PD
sind in	AAP;
sine .	KBLBP:
sine at	HCL;
sine er	A=H=IB
sine he	H<PC
sine in	AAP;
sine nd	H<PB
sine te	H<KB
sing "	A=PC
sing &	A=HDP:
sing '	A=LAPB
sing ,	GB
sing -	ABLAP;
sing ..	ACH;
sing :	I=LB
sing ;	HB
sing >	ACH=IDL<P;
sing ?	AAH<LB
sing @	L<PB
sing a	B=HCL=
sing ad	HBLAP;
sing ak	ABH=
sing am	HBL=
sing an	CBDAH=
sing as	A;HB
sing ay	A=CCH=
sing bs	A:HAPB
sing by	HDP<
sing ca	HHL=P:
sing ce	CDH<P=
sing ch	H<LB
sing ck	A;CBLBP=
sing de	ABH<
sing dy	ACLAP9
sing ed	H=PB
sing ee	H<PB
sing em	AAP<
sing er	A=H=LB
sing es	ABIBL;
sing et	A<PB
sing ew	ABHBP9
sing ff	H=LCP=
sing ge	LBP=
sing gh	H=LC
sing gn	A;PE
sing he	A<B=HBLE
sing ht	ADP<
sing hy	A=PB
sing is	HEK=L<P=
sing it	H<LA
sing ke	HCP=
sing ks	H;LAPA
sing ll	HBP=
sing ls	A;HDPA
sing my	ADH<
sing na	ACL=P<
sing nd	DAL;PA
sing ne	AALBP<
sing ng	AAH;PB
sing nk	LBP=
sing ns	ADGAL=P=
sing nt	PB
sing ny	HB
sing of	A=CBDBH<L<PB
sing oo	ABH<
sing or	A9HCLA
sing ot	AAH:PC
sing ou	HCP:
sing ow	LBP<
sing pe	ABP=
sing rd	A=PB
sing re	ACH=L;PB
sing rk	ABH;
sing rt	ABH<PA
sing ry	ADH=L<
sing se	AAH<LA
sing so	HALAP<
sing ss	A:PB
sing st	ABH=
sing te	ABH<PA
sing th	L<PD
sing to	ACL9PC
sing ts	A=LB
sing ul	H<PB
sing um	PB
sing up	A<LA
sing ve	A:C=HAPC
sing wn	A<HB
sing ws	A=H=PC
sing ys	AGH=P9
sink is	H<LC
sink of	A=H=L=PE
sins .	LBP<
sins >	HBL=
sins at	H=PB
sins in	LBP=
sins re	HDP:
sint fs	A<LB
sint of	H<PB
sion .	ACP;
sion ?	H9LE
sion as	H=PC
sion by	HB
sion ed	I=LB
sion es	L;PB
sion gs	HBL<
sion he	L<PB
sion ht	HB
sion in	HCL<
sion is	H=PB
sion ld	HDL:
sion ll	H<LB
sion me	H=LB
sion of	HBLAP;
sion ol	H<LB
sion on	H;LD
sion or	H=IALBP=
sion ug	ABP=
sior .	HBL=
sior nd	A;HD
sior to	CEH=L<
sips at	HCP;
sird ,	C;LB
sird of	AFH;IAL<
sire ,	A=L=PD
sire .	A<HA
sire is	AB
sire th	PB
sirs ,	H<PC
sise .	H=PB
sise em	HBL=P=
sise he	H=PC
sise to	A=HB
sish .	H<LA
sish >	ABH<
sish i	PB
sish in	AAH<
sish nd	HBL=
sish to	ABP<
sisk .	ACL<
sism ,	A=HALBP<
sism in	H<LB
sist .	A=HB
sist at	A<H<LBPA
sist ce	ADL=
sist in	A=C=H:LBPE
sist ld	A<LC
sist on	A=HCL=
sist ps	ABP=
site he	HCP;
site on	L;PC
site se	A;LE
sits nd	HCP<
sity ,	HDL<
sity an	H=LB
sity by	H<LB
sity es	A=HBL=
sity in	HBL<
sity st	AAH<
sive #	A=HB
sive ,	ABL<
sive .	HALBP;
sive >	A;H=LE
sive al	ADH=
sive an	LB
sive ar	AAIAL<
sive er	AALBP<
sive es	H=LB
sive ic	H<LCPA
sive it	HDL;P=
sive me	KBP<
sive ms	ABH<
sive ne	HCP<
sive nt	A<HB
sive of	CB
sive on	ACH<L;PB
sive ps	ACH<
sive re	A<HEL=
sive st	AB
sive te	ABP=
sive to	HBP;
sive ts	A9CB
size he	A=HCP=
size se	HBP<
sjob on	H<PB
sked by	A=PB
sked he	ABP=
sked in	A=PB
sked nd	A<PB
sked up	ACP;
sken ,	AAH<
sken es	A<PC
sker am	HB
sker er	HB
skes ,	HDP:
skes .	HBP=
sket ,	HB
skey to	AAH<
slad ou	ACC=
slan nd	H<LA
slan to	HBL=
slar gy	A<LC
slar to	A;HC
slar ts	A:HD
slaw es	H;L=PD
slds on	H<PB
sled .	A;HC
sled an	AFP9
sled nd	A=HB
sled ns	ABP;
slee _	ABH;
sles ,	HCL<
sles re	L<PA
slet 's	H;L<PG
slic in	HB
slks to	H<PC
slls at	HB
slls nd	HAL<
slly ,	A=C=LC
slly .	C;PB
slly he	C;PC
slly in	C;HC
slly th	C=HB
slly ts	ABP=
slot re	HB
slow ,	A=H=PC
slow er	HB
slow ns	A=HFP<
slt ;	HB
slth ,	H=LB
slth .	H=LB
slth re	HDL<
slve .	H=PB
sman ,	LB
sman .	H<LC
sman es	A<LD
sman ng	ABL=
sman of	H<LB
sman ts	ADH<
sman ty	L<PB
smas ,	H<LB
smay ,	D;HFL<
smay be	DCH;
smay ve	DBH=
smed .	A=H=PD
smed er	HCP;
smed es	H<LC
smed in	A=HCL<PA
smed to	H=PB
smen ,	HB
smen .	GCL<
smen nd	LB
smen of	H<LB
smes ,	HBL;
smes .	HAP<
smes at	H=LB
smes om	H<PB
smic ne	A=LB
smit at	H;LC
smit ng	H=PB
smit to	PB
smon se	AB
snal ce	A=LB
snal ds	ACH=L<
snal gs	A=HB
snal gy	ABL<
snal le	A;HC
snal nt	AB
snal sm	A<LB
snal ss	A;HB
snal ty	AEH=L<
snce ,	HDP<
snce -	C=LB
snce .	HBP=
snce ay	LBP=
snce he	H;NAPB
snce ht	ABH;
snce i	H;NBPA
snce in	HCP<
snce ld	H<LB
snce ll	L=PB
snce ly	HBL<
snce of	PB
snce on	HBLBP;
snce rm	HB
snce st	H;LC
snce to	A=HEP<
snce ur	H<PB
snch ,	HB
snch .	ACH=L=
sncy nd	HBP=
snds ,	LCP9
snds .	HALAP;
snds at	H<PC
snds in	HBP=
snds me	HB
snds nd	HCL;
snds ng	H;LAPA
snds of	HFP9
snds on	H=PB
sned by	ADP<
sned ce	ACP;
sned es	A<PB
sned he	ABP<
sned in	A=L=PB
sned or	A<PB
sned to	A:HBPB
sned ut	ACP;
sner )	HB
sner ,	ABH=
snes ,	HCL<
snes .	H=LB
snes nd	HAP<
snes or	H<PC
snew ,	ADH=L<
snew al	A4CEH=LF
snew an	A5CALG
snew as	A:LC
snew bs	AGC=H=L=
snew cy	ABL<
snew de	ACL=
snew ds	AC
snew ed	A;CC
snew er	HBL=
snew es	AFC=L:
snew et	ACL;
snew ge	ABL=
snew ic	A;CEL=
snew ld	A<LC
snew le	CAHEL9
snew ll	A=LC
snew ms	ACC=L=
snew my	ACL;
snew nd	ABL<
snew ne	HEL9
snew ng	CAHAL;
snew nt	C=LB
snew on	LB
snew ra	ACL=
snew rd	A<LB
snew rk	A=LD
snew rs	AFC<L:
snew rt	ACC=HCL9
snew ss	A:C=LF
snew ts	AEL=
snew ty	HCL=
snew um	ADL;
snew ur	A<LB
snew ys	ABC=L=
sney is	HBL<
snge he	LAP<
snge or	HBL=
sngs ,	HAL;
sngs .	LBP<
sngs an	H<LB
sngs ed	PB
sngs ke	H<LC
sngs to	H;PC
snks !	HBL=
snks .	H<PC
snks nd	H<LB
snks or	HCL<
snks to	HCL=P=
snna be	HD
snor ,	H<LAPA
snor es	HB
snow ou	CBP<
snse .	HCL<P<
snse am	H;LC
snse ng	A<HD
snse st	ABH=
snse ve	H<LB
snts a	H=PC
snts at	HDP<
snts he	H<PB
snts in	HBP<
snts ld	H=LB
snts ll	HCL=P=
snts nd	HBP=
snts of	LEP<
snts on	HBL=
snts re	HBP=
snts th	HBP<
snty at	A=HB
snty of	A=CB
soad ,	CCH<
soad .	L<PA
soal .	L=PB
soal of	H<LC
sobs an	H<LC
sobs nd	HBL<
sobs ng	H;LC
sock es	LBP<
sock et	ACH;
sock nd	H=L<PE
sock of	PB
sode at	H<LC
sohn er	HBL=
soil es	HBL=
soil nd	H;PD
soke of	H=PB
sold !	HB
sold ,	ABL=
sold er	A=HB
sold in	H=PC
sold is	H=LC
sold ns	ABP=
sole to	HB
sols of	H;LC
some !	CAH;LB
some ,	A;CAPB
some ax	HCP<
some ck	HBP=
some er	H<PC
some es	A;C=F=HELAPA
some in	HAP<
some is	HCL=P=
some me	ADH=
some nd	CBH<
some of	A=FB
some om	L<PB
some se	ACH;
some to	CAF=H:LBPA
somy ,	ABL=
sond ,	AAC<LB
sond in	AB
sond on	ABH=
sone !	HBL=
sone #	H<LB
sone .	CCH9LA
sone er	H=IB
sone of	A<HAIALAP=
sone to	AB
song !	H<LA
song ,	ACC<LA
song .	ACH<
song ar	AB
song as	ACC;
song ed	A9CF
song er	ACC;
song go	A:CD
song me	A<LB
song nd	ABC;LA
song nt	CBL=
song re	C=LB
song st	A<CC
song th	A=BC
song un	ACC=L=
sons .	H;PB
sons :	H:PC
sons ?	H<PB
sons at	HB
sons nd	H=IB
sons of	LAP<
sons on	H=LDP=
sont he	H=PB
sont te	LBP=
sood ,	AAC<HAL<
sood .	ABL=
sood an	A;LC
sood ks	ABH=
sood ll	AB
sood ng	A;CC
sood on	ABL=
sood rs	LB
sook ad	HBP=
sook or	HDL<P<
sook to	H<L=PC
sool !	H<PC
sool >	GC
sool ct	HCL<
soom or	H<PC
soon .	CAL<
soor ,	AAH<LA
soor es	ABH=
sope ,	A=FBH:PE
sope .	H<PB
sope is	HCP;
sope of	HCP<
sope or	H<PB
sops .	H<PB
sord es	HAP<
sord is	L<PC
sore !	AAC=H<LB
sore ,	ACB=
sore .	AJC:H<P<
sore ?	ABC<
sore @	C<HC
sore al	A7CH
sore an	AGC8
sore as	H;PB
sore bs	ABC=
sore ce	AAC<H=PB
sore ct	A<CB
sore ed	A9CE
sore es	ACC9HA
sore ey	AABAC<
sore i	BBC<
sore ic	A7CG
sore il	AAH<
sore in	ACC;
sore le	A:CE
sore ly	A2CJ
sore nd	ADC:
sore ng	A;BACDL=
sore ns	ACC;
sore nt	A7CG
sore of	AEC:L:PB
sore om	ACC;
sore on	ABC=
sore re	A<CB
sore rs	ABC<
sore se	A:CC
sore st	A;CC
sore th	ACC;
sore to	AFC8
sore ts	ACC<
sore ul	A8CF
sore us	A:CC
sore ve	A8CF
sore we	ACC<
sork an	H<PB
sork er	HCP<
sork he	HCP;
sork in	H<PB
sork is	H<PB
sork nd	HBP=
sorm ,	HCP<
sorm is	H=L=PC
sorm ld	H<LB
sorm to	H<LB
sorn .	AEH:P<
sorn in	A=PB
sors ,	HBL=
sors .	HBL<
sors nd	HAP<
sors or	H=K=LB
sors re	H=LB
sort ,	ABL<
sort .	PB
sort le	A=PC
sort ng	HB
sort or	LBP=
sort re	HDP;
sory ,	A=HB
sory .	A<HGL<P=
sory ds	HB
sory nd	HAL<
sose en	HBP=
sose to	A=H=PC
soss ,	A=HB
soss al	ADH;
soss of	HBP=
sost ,	A<CD
sost .	CCH:PB
sost al	A<CB
sost er	ABC<
sost es	ACC;
sost ic	A<CB
sost lt	A<CB
sost ly	A:CCHB
sost ns	A9CD
sost of	AMC0
sost on	C=HBP=
sost re	H=PB
sost ve	A=HB
sote .	HBP<
sots of	CBH=
soud of	ABH=
sous al	A<CC
sous es	AB
sous nd	ABH=
sout #	B9CE
sout ,	BBC<HA
sout .	BEC<
sout 00	B7CG
sout >	BBC=HAL=
sout al	BCC<
sout as	BBC<
sout er	BBC<
sout es	C<HA
sout he	BBC=
sout in	B<CD
sout is	BDC:
sout it	BEC;
sout nd	B9CE
sout ne	B<CB
sout ng	BGC9H=
sout of	BEC<H=
sout on	B=CBL=PA
sout ow	BDC:
sout re	BCC:
sout te	BAC<HA
sout th	B<CB
sout to	C=HCLAP=
sove a	H<PB
sove it	HCP<
sove ly	H<LB
sove my	H<PC
sove ng	LBP<
sove se	LB
sove ur	HCL=P=
sown as	A<PB
sown of	B=HB
spay es	H<PB
sped ,	A<PB
sped .	ACHAP:
sper ,	L<PD
sper .	ABH9PA
sper es	A=LB
sper nd	A=H;LAPD
sple ,	HCL<P=
sple ng	H;LB
sple ut	H<LB
sply ,	CAH<
sppy .	ACL<
sppy ay	A;LC
sppy th	ABP=
sral ,	A;HFL;
sral as	ACH=L=
sral ce	ABL<
sral de	A<LB
sral es	A=H=LC
sral ms	A;HB
sral nd	ABH;
srce on	AAH:LB
srch .	HBL=
srch nd	HAL;PB
srds ,	CEH;L<
srds .	C<LB
srds :	HCL;
sred ,	AAP<
sred .	ACIAL<P=
sred >	ACL<
sred ds	A=PB
sred he	AEHAP7
sred nd	A8IALC
sred ng	LBP=
sred ns	A8PF
sred of	ABHAP9
sred re	A<PB
sred rs	AAIAL;
sred to	A;PC
sree ,	AB
sree at	H<PA
sree ch	A=LB
sree om	ACP=
sree on	L=PB
sree or	ABH<
sren nd	H<LB
sres ,	HAL<PA
sres a	HCP<
sres at	H;LB
sres nd	HBP=
sres re	C=FBH;
sres to	HCP<
srge es	HAL<PA
srge ew	A=CAH=PB
srge nd	A=CCH=
srgy ,	HB
srid of	A=H=PD
srit .	HBL=
srks ,	HB
srks .	H=PB
srks he	HBP<
srks nd	H<PB
srld 's	A=HDL<
srld ,	A<HC
srld ar	H<LC
srld as	HBL=
srld de	A<H=LD
srld er	ABH;
srld es	H=LB
srld is	HBL=
srld my	AEH9
srld nd	A<HC
srld nk	H;LD
srld re	A=HB
srld ty	ABH<
srly ,	ADH=
srly .	A;HC
srly ts	ABC<
srms he	H<PC
srms ol	HBP=
srns of	H;PC
srow ,	A=HB
srow .	A=CCL=
srow ht	C=HB
srow nd	PB
srry ,	A=HBL:PD
srry or	AB
srry ry	A=LC
srse ,	PB
srse .	ADH;
srse er	A<CB
srst ,	ABC9HDL=
srst .	ABC;
srst al	A8CG
srst dy	A8C<HJ
srst ed	A5CMH<
srst ep	HCL=
srst ic	A:CE
srst in	ABH<
srst me	ABC<
srst nd	ABH<
srst ng	ACH<
srst nt	A8CBHC
srst of	ADC=H<
srst ss	A;HC
srst te	CB
srst to	ADC=H;
srt @	LCP;
srth 's	HCL<
srth ,	LB
srth an	C=LB
srth at	H<LB
srth ea	C;LC
srth ng	AB
srth of	ACCBH;
srts ,	HCL;
srts ed	HBP<
srts nd	H;LAPA
srts re	H=PB
srty ,	L;PC
srue in	AB
srve .	A=PB
srve a	PB
srve an	HCP;
srve he	HDP:
ss .	H=LB
ssal in	ACH<
ssan nt	A<HB
ssan on	ADH=L=
ssay is	HCP<
ssed ,	HBP;
ssed >	ADP;
ssed nd	PB
ssed ng	PB
ssed ns	ABP<
ssed nt	ABL=
ssed of	A<PB
ssed on	A<L<PE
ssed th	AALAP<
sser to	CEH<
sses a	H<PB
sses ed	H=L=PB
sses es	H<PB
sses re	H=LBP=
sses ry	HBP<
sses th	HBP<
sset of	A=HFL=P<
ssic .	HBL<
ssic to	A=LC
sson .	HCL<
sson _	HBL<
sson as	HBL=
sson is	HBL<
sson to	H=PB
ssor of	H=LB
ssts ;	HCP;
ssts ed	HBP=
ssts er	H;PC
ssts ho	HBP=
ssts in	H;PE
ssts nd	HBP=
ssts of	H9PE
ssts on	H:PC
ssts re	HBP=
ssts ve	H=LB
ssty ,	A=HB
stal .	A:HD
stal ar	A=HB
stal ns	ABH=
stal nt	ABH<
stal on	A;LC
stal rs	ABH=
stax de	H:LD
stax es	HB
stax on	HB
stay ed	L<PB
stch ,	HBL=
stch .	HEL=P=
sted >	L=PC
sted al	AEL=P=
sted as	A<PB
sted en	ABL<
sted es	A:H<LEPA
sted he	HCP;
sted in	PB
sted le	ACP;
sted ly	ABP<
sted nd	HAL;PA
sted ns	A=LCP=
sted om	A=PB
sted on	LCP<
sted or	ADL=
sted se	ADP;
sted te	A;HB
sted th	L=PC
sted to	A:LC
sted ue	A<PC
stem ,	HBL=
stem in	L=PB
sten to	H=PD
ster !	ABH<
ster ,	HAL=PB
ster .	C<LA
ster al	AAH;
ster an	A=CCH<
ster ar	C:LAPA
ster ed	A<CCHBL<P=
ster en	A<CA
ster es	HCP=
ster gs	HBL=P=
ster i	BAH<
ster in	AAC=HALAP;
ster nd	A=CAH=PB
ster ng	A=BACAH;LB
ster on	A<H=LAPB
ster re	A=CCH<
ster ry	A<HB
ster ss	H=PB
ster ur	ABH=
stes .	HBLAP;
stes an	L=PB
stes at	H;PA
stes er	H=PB
stes he	H:PD
stes nd	LDP:
stes of	H<LCP=
stes or	HDL=P=
stes st	HBP=
sthy le	A<LB
sthy of	AEH<L=
stic .	A<HA
stic cy	A=LB
stic le	ABH=
stic nd	AB
stic ns	A=HC
stic ss	ABL=
stil he	B<HB
stle er	AACCH:
stle me	A;CC
stle of	H:LE
stle or	L=PB
stle re	A=CB
stly to	CBH=
sto #	B;JD
sto '	BBJ<
sto ,	BCJ;
sto .	BCJ;
sto 00	BBJ<
sto @	B:JD
sto a	BGJ7
sto ak	B;JC
sto al	BFJ8
sto ap	B<JB
sto at	BBJ<
sto ay	B:JD
sto be	B<JB
sto ca	BCJ;
sto ce	B<JB
sto ct	B9JE
sto cy	BDJ:
sto de	B;JC
sto do	B:JD
sto ed	B:JD
sto ee	B;JC
sto el	B8JF
sto em	BCJ;
sto en	B=JB
sto ep	B;JC
sto es	BEJ9
sto et	B;JC
sto fe	BDJ:
sto go	B:JD
sto he	BGJ:
sto ia	BDJ:
sto ic	BEJ9
sto in	B<JB
sto ir	BEJ:
sto is	BFJ8
sto it	B<JB
sto ke	B:JD
sto lf	BDJ:
sto lk	B;JC
sto lp	B:JD
sto ls	BEJ9
sto ly	B:JD
sto mp	B<JB
sto ms	BEJ9
sto my	BBJ<
sto na	BDJ:
sto nd	B9JE
sto ng	B:JD
sto nk	B;JC
sto no	BCJ;
sto ns	BFJ8
sto od	BDJ:
sto ol	B9JE
sto on	BDJ;
sto op	B;JD
sto or	B<JB
sto ot	B;JC
sto ou	BHJ7
sto ow	B9JF
sto oy	B;JC
sto pe	B;JC
sto ps	BBJ<
sto pt	B9JE
sto rb	B<JB
sto rd	B:JD
sto re	B=JB
sto rk	B;JC
sto rm	B8JF
sto rn	B:JD
sto rs	BDJ:
sto rt	B<JB
sto se	B<JB
sto sh	B<JB
sto sm	BDJ:
sto st	B:JD
sto te	B:JD
sto th	BGJ7
sto ts	BFJ8
sto ty	BFJ8
sto ue	B:JE
sto ur	BDJ:
sto us	BEJ9
sto ut	B;JC
sto ve	B8JG
stom ne	ADH:
ston _	HCL;
stop he	BBP=
stor .	HB
stor es	H<LB
stor ho	HBL<
stor in	HBL<
stor nd	HB
stra lp	ABH=
stty er	C=LB
su re	AC
sual es	HBL=
sual ty	ABL=
suce he	PB
such .	AAC;GB
such >	A=LC
such a	AEC;LCP<
such an	AEC:
such as	ACC<H<PB
such ce	ABC=L=
such ed	A9CDLA
such er	A5CLH=
such is	ADC=H=
such ng	HB
such of	ACC;
such re	A9CG
such ss	CB
suct .	H<PB
sude il	AB
sued on	A=PB
sues of	HB
sues to	H;PC
sugh ,	GAH<NA
sugh .	CAL;NBP=
suit .	L<PB
sull of	ADC=
sult on	ABH=
sund ,	HCL=
sund .	A<PA
sund a	HB
sund ck	HB
sund he	A=CBHA
sund is	BBH7PC
sund nd	A;PD
sund ur	ACHAP:
sung )	H=LB
sung .	ABL=
sunt .	AAH;PA
sup to	BCP=
sups ,	HCL<
sure ,	ABC=H=
sure .	A:HGL<
sure a	H=KB
sure at	ABH<PA
sure er	A;CBHA
sure nd	L<PB
sure ns	AAH<
sure nt	AAH:LB
sure of	ABH<
sure on	A=PB
sure or	A=HBP=
sure ot	HBP<
sure re	ABP=
sure we	AB
surn ff	H=PB
surn to	HCLAP;
sury ,	H<LB
suse )	HCP=
suse ]	H=LB
suse al	HFP8
suse ed	H<LB
suse it	HCP;
suse nd	LCP=
suse ng	HBL;
suse or	HBL<
suse re	H;LBNA
suse st	HCL;
suse to	PB
sust .	A=LBP=
sust as	A=CC
sust to	AB
sute of	H<LB
sute to	A<HAL=PA
suth ,	A=HB
suth .	CCK=
suth ca	C;LC
suth nt	HB
suth of	CBH=
sval es	ABH=
sved ,	A<PC
sved .	PB
sved by	HB
sved es	A;HC
sved in	ACP=
sved ne	A:PE
sved ts	ABP<
svel ,	H<PB
svel in	L<PC
sven by	H;PD
sven he	HBP<
sven to	H=LBP=
sver .	CB
sver am	H=L<PE
sver as	ACC<
sver ir	C=PB
sver ns	L=PC
sver on	ABH=
sver or	H=PB
sves ,	HDL=P<
sves he	H<PC
sves nd	H=LB
sves or	HBP<
sves to	H=LB
sw /	HBL=
swar .	HBL=
swar ii	H=LB
swar on	HBP=
sway ,	HAL;
sway om	CBH=
swed by	HCP:
swer .	ABH:PA
swer an	ABH<
swer he	ACP<
swer me	A=PB
swer ut	HCP=
swin .	H=PB
sx >	HCL<
sxxx >	HB
syed ,	PB
syed .	A<HAPB
syer as	H;LC
syes ,	GBH<
szed in	LCP:
szed me	A<PB
szed to	ABP<
szes he	H<PB
t!	B<F<HCK=OB
t#	AAC9F:G=HBJALBOCPAQ;
t&	BALDN<
t'	A=C:DCF=KBMEQ<
t'm	AEI=L=QB
t's	A<BDC=D=I=J5LCMANAPAQC
t've	B=HBKBL;
t(	AAC<FBHALEP:Q=
t)	CAD=GALAP:Q=
t*	HDP9QB
t,	AABAJ<K<N<OA
t-	BAC<HEI=J<K=P<QC
t--	ACFAK<Q=
t---	BB
t.	AAD;EAGCMAN9OA
t..	ABC=FAHBI=JBK<L9PA
t...	A<BCGDJ<
t....	ADP=
t.....	LDP=
t/	A:BCHBLBQ=
t1	AABAH<LAN=PA
t1,000	B9JD
t10	B<H=KAQB
t10,000	B<JA
t100	A=B;CAHB
t11th	AAH;LA
t15	AAB=H;JBLA
t150	HBP=
t17	PB
t18	ABH<
t1984	H=LB
t1985	H<
t20	AACAH:
t200	H<PC
t2004	ABH<
t2007	A=HCLAP<
t2012	HBP=
t2014	H<LB
t25	B=HCP=
t29	L=PB
t3	BAC=H=J=LB
t3,000	B8CAJC
t30	CAH<LB
t30,000	CBH=
t4	B=H=IB
t400,000	HBP<
t50	A<BAHAJ=LA
t6	A=B=FAHBK=LD
t60	ACH=L=
t6pr	F;KCLBP<
t7	K=L=NAPB
t8	H<PA
t9	B=HBJAL<
t90	BBHDJ<L<
t:	AABAC;K<
t;	ABBAC;D<LDQ=
t<	HBP<
t>	BAC=GAHAIAJ;NBQ=
t?	BBC;GAIAJ;OAP=
t@	BAC:D:FBHCJ=K<LDN=
t[	AECEH:P9
t_	HDLAN=Q=
ta	B9CAF<GBI<JDMAN8OAPA
tability	A=D<HAPA
tabout	B=FAJAK=L9PA
taccess	B=C<HAJA
taccord	A<LB
tachieved	H<L:PG
tachievement	H<PC
tachievements	ACC;
tacknowledge	CBH=
tacross	HCP:
tact	A5B=JALHPA
taction	C=H=K=L=NAPE
tactions	HAL<
tadded	AAP<
tadditional	HBL=
taddress	HAL<
tadjustment	A=CBL=
tadministration	A<LB
tadversity	AB
taffected	H<LB
tafrican	H;LB
tafter	BBH=J<LA
tagain	C<HBLAP;
tagainst	ABC;L:PD
tagency	A;HBLB
tagenda	PB
taggression	ABL=
taggressive	H<PB
tago	H;IEL=
tagriculture	ADP:
tahead	ADH=I=KAP<
tai	H;LD
taids	H=LC
tair	AAH9PA
tairports	HB
talan	AAH=LCP;
talbum	HBL=
talbums	A=HC
talert	HCL;
talive	HEL=P<
tall	ABDBF=JAKAN=Q=
talliance	HEK=NAP<
talmost	ABH:PA
talready	FBH=L=N=PAQB
talso	KALBP=
talthough	H<LC
talways	BAC<HAN;
tam	H<LB
tamazing	F;GAKDL=P=
tamerica	B;IAJBKAL:NA
tamerican	A9CBD=HBL<NCPA
tamericans	BHC=F<HAKBL=N;
tan	KBN=OC
tand	ABD=FBHAN:PAQ<
tannounced	HBL=
tany	B<FAGAH=JCK=PA
tappeals	H<LB
tapproach	K<NA
tapproved	ABL=
tapril	A<PB
tare	C9FFHBJ:K=LA
tareas	BACCJ=P=
targuing	B<HC
targuments	BCJ;
tarm	A=HB
tas	ABB6CEFAHCI=J=K:LBN;PA
task	AAB=C=H=PB
tass	H=PB
tassociation	H=LB
tassume	FAHEP:
tat	D<FAJBN=
tate	I=LB
tatlantic	ABP;
tattack	A;PB
tattract	BBJ<
taustralia	A<BAHAJ=LA
taustralians	H;LB
tauthorities	A<LB
tauthority	A<CA
tavailable	CAH9LBPA
taverage	BBJ=
tavoid	ACH;
tbabies	A<CB
tbaby	A=HB
tback	A=B=C;FCHDIAJAK;L<PB
tbank	A:C=LDPA
tbanks	AABAC=K=NAP<
tbar	ABH=LAP<
tbarometer	H;LC
tbase	A<HA
tbased	A;B<NCPC
tbasis	HCP=
tbasketball	A=CBHAL=
tbattery	A=CB
tbb	HBL<
tbe	BEC:DAF:JAKCL=P;QA
tbeauty	C=H=PB
tbecame	ABP=
tbecause	AAF<KBL=
tbeen	D<F=HAKCPA
tbefore	FAHBKAN=P<
tbegan	BDC=J<
tbegun	HCL=
tbehind	FAHCL;PA
tbeing	A<B=CAD;HCLB
tbelieve	ABB=KAN=
tbenefit	ABH:
tbenefits	CCH<L=
tbest	L8PD
tbetween	ADH=I=KBLA
tbeyond	F<HBKBL=
tbig	B<L<PB
tbill	ADH8LB
tbillion	B:H<JCOHP=
tbiological	A<HDL=
tbipartisan	CAHBP=
tbirthday	D=GBHCL;PA
tblack	A<CB
tblame	HBP<
tblue	ABP=
tboard	F<H=KBLA
tbodyboarding	HB
tbomb	ABH<
tbook	H;LB
tborder	ABH;
tborn	H;QD
tboth	ABB=FAN=P=
tbottle	AAD<L=PB
tboy	PB
tbrand	H=PB
tbreaking	A;HAJA
tbrilliant	A=HBL;PB
tbroadband	BBJ<
tbrother	ABP<
tbrothers	HCL<
tbudget	B=FAH<K=LC
tbuilt	ABC=FA
tburden	AB
tbusiness	A<CAK<NA
tbusinesses	CBFAN=
tbut	FAGAI<PA
tbutt	A=LB
tby	BBC<JBLA
tca	A=F=GBK=L;NBPB
tcabinet	H=LBP=
tcalifornia	H:LD
tcall	A<HAKAL=PA
tcalled	A=HDNAP<
tcalling	HBP<
tcalm	H<LB
tcan	BBCBJ;K<LAN<P<
tcancer	FBK<
tcapabilities	A<
tcaptain	HBL=
tcarder	H<PB
tcare	BBJ=L<
tcarried	ABH=
tcars	ACC;
tcash	A<CB
tcause	H=PC
tcelebrating	A=HB
tcenter	H<LD
tcentral	H<LA
tcentury	A;CBFBLA
tceo	L=OB
tceos	HB
tchallenge	A<BBCCHAJ<L=
tchallenges	CCH=
tchamber	F;KC
tchampion	CB
tchampions	HBP<
tchances	HBP=
tchange	BCHANAP=
tchanges	A<BAHCL=
tchanging	F<KB
tchapter	A<CB
tcharacter	A;CCH=PA
tcharged	HAL<
tcheese	FBL<
tchief	A=BAHAJ<LBP=
tchild	F<H<NBPC
tchina	HAL<
tchoose	A<HB
tchurch	A=H=LB
tcitizens	A:BBCCJ=
tcity	BAF;J=KC
tcivil	HFL<P=
tcivilian	HCP<
tclass	AAH<LDP=
tclear	ACF=KAL<
tclub	A=LB
tco	HB
tcoaching	A=LB
tcoffee	L<PC
tcold	AAH;LA
tcom	HEL<
tcome	H<KAN=PA
tcomes	CBFA
tcommission	A;LC
tcommittee	H=LB
tcommon	B<HAJA
tcommunities	BAHDJ=KAL<P=
tcommunity	A;C<HBLA
tcompanies	A;CEP<
tcompany	A:H=LDPA
tcompetitive	CBH<PA
tconditions	BBHBN<P<
tconfidence	H<LA
tconflict	A<CCP=
tconfront	ABP<
tcongratulations	AAP<QA
tcongress	A=FCH8IALCN<PA
tconscience	ABP<
tconservative	HBP;
tconstitutional	H=PB
tcontains	H;LC
tcontest	A<LB
tcontinue	C<HCLAP<
tcontinues	ACH=P=
tcontinuing	HCL<
tcontract	H:PC
tcontribute	PB
tcontributions	HAP<
tcontrol	A<LA
tconvention	H:LD
tconvicted	A=PB
tcooperation	A=KALB
tcorner	PB
tcos	BAJ<PA
tcost	A;CAHAP=
tcould	B;FAHBK;NB
tcouncil	A:CBHC
tcountries	A:CDFAH=K=LBN=PA
tcountry	AABAC<K<NB
tcouples	ACP<
tcourage	A=PC
tcourse	HB
tcourt	A<LD
tcoverage	C=PB
tcovered	HEL=P<
tcrazy	HAL<
tcreation	H<PC
tcreative	A=HB
tcrime	A:CBHA
tcrisis	CAP<
tcrops	HBP<
tcross	BAP;
tcry	HBL=
tcup	A=HAQB
tcut	HAP<
tcuts	C=FAH<PC
td	A=LCP=
tdark	A=PB
tde	HGL<MBP=Q<
tdeadline	H<LB
tdeal	L<PC
tdealing	H<PA
tdeath	FBHBK<L=
tdeaths	HEP:
tdebate	ABC<
tdebt	AACBFBN=P<
tdecade	ACP<
tdecades	F=HBKBP=
tdecember	BBJ<LA
tdecency	F<NC
tdecent	A<HB
tdecided	ABH<
tdefend	A=H<PE
tdefense	BBC=IAJ;LA
tdefenses	H<PB
tdeficit	K=NB
tdegree	ACH;
tdegrees	PB
tdemands	L<PB
tdependency	FBK=
tdeserve	FAH=K=PB
tdesign	HBL=
tdesk	BBJ<
tdetermine	H9LAPC
tdeveloping	HB
tdevelopment	C;H9LEPB
tdid	B=EAF=L=NBPA
tdifferent	DBL=
tdinner	HAL<
tdiscipline	BBN<PB
tdivar	K<NB
tdivision	A=C=LB
tdo	B:K=NF
tdogs	HBP<
tdollars	H;ID
tdoor	A<CBHCP;
tdown	B<FBJBP=
tdozen	B<CB
tdreams	BBN=P=
tdriving	A=H=PB
tdrugs	AAHBL<
tduring	AACAH<PA
tdutch	IBL=
tdynamic	ACP;
teach	AAC=L<PB
tearly	ABBBJ<K=L=
tearned	PC
teasier	A=H=PB
teat	A<CB
tebola	HBL=
teconomic	ACB=F=KAL;PA
teducate	BCJ;
teducation	ACBAF=J;KAP;
teffective	ACC=
tefforts	A=CCLAP;
telection	A;CBHA
telections	A<CB
telse	BBH=PB
tembassy	HBP=
temergency	A<CBFAK=L=PC
tenergy	A9H<LCPB
tenforcement	PB
tepisode	H=LB
tequal	HCL<NA
tequipment	A<BAHA
teurope	H<PB
teuropean	H<LB
teven	A=HB
tever	ACC=H=J=NAPA
tevery	AAB<CAF=H<JAKCPA
teveryone	HBP=
teverywhere	BBHAJ<
texact	D=L=OB
texpanding	AB
texpands	H<K=NAPB
texpected	H<LB
texperienced	ABP<
texperimental	H9LCPA
texpire	HBP=
texport	H=PB
texpress	H<IA
textraordinary	HBL=
teye	ABCBH=L=P<
teyes	LAP<
tface	HDN=P;
tfacebook	A=LB
tfailed	BB
tfailure	HEP:
tfair	A=HAL=PB
tfall	A;HEL=
tfalling	H;LC
tfamilies	ABBAC=F=H;J9KAND
tfamily	CBH<LCNAP=
tfar	A=I=LB
tfathers	H9PE
tfeatures	HCL=
tfebruary	L=PB
tfederal	ABHAL8
tfellow	ABHAP;
tfemale	AEH<L<
tfew	H=KBN<
tfight	CBHBP;
tfighter	A=I=LD
tfighting	C<LB
tfilled	A=HB
tfilm	ACL=
tfinally	AAHAP<
tfind	A=H<KALCN<PA
tfindings	AAP<
tfingers	ACH=
tfire	A=HB
tfirm	BBHBJ<
tfirms	BBN=
tfirst	AB
tfiscal	B;HBNB
tfish	HDP;
tflight	ABP=
tfollow	H=I=OB
tfollowing	BAC<LC
tfootball	AAH=L<PB
tfor	ACC<FBJAN9OBQ=
tforce	A;C=LG
tforces	C<PB
tford	A=LB
tforeign	ABB=CEL<N=P<
tforever	F;KDN=
tformation	ACH<
tformer	BAH=J=LB
tforward	HAJCL<
tfound	H<PA
tfoundation	F=H=NAPB
tfounded	HCL=P=
tfour	BAFAJ=K<
tfrance	HBL=P=
tfree	B=H;JBLA
tfreedom	B<JAL=
tfriday	GCL<P=
tfriends	H:LAPA
tfrom	AAB<CAFBN=
tfrontier	HCP;
tfrontiers	HB
tfuck	HBP;
tfull	HB
tfully	F=HDKAP<
tfund	A=HALCP<
tfundamental	A=B:HANB
tfunding	AAP<
tfunds	F;H<KCPC
tfurther	C=PC
tfuture	A=F<NA
tgame	C=K=LB
tgames	HDL<
tgap	FBN<
tgas	A=PB
tgay	A;CA
tgaza	CB
tgeneration	K=NB
tgenerations	BEFCJ9K;
tgeorge	AAH;LB
tget	CCHAL=P=
tgetting	FAHDL=P:
tgirl	HAK=NCQ=
tgives	H<LA
tgiving	A<CAFAHAK<LBP<
tgo	A<CBH<PB
tgoal	A<BACB
tgoals	BBH=J=L=
tgod	AB
tgoes	A=KAL=N=PB
tgood	B=DBF:IBJBKDL9
tgoodnight	H=LB
tgoods	BBJ<
tgot	AAC=GAHBL;Q=
tgovernment	A<F=JCNAP=
tgovernors	F=H=LANB
tgramm-rudman-hollings	B<CB
tgrants	AC
tgreat	A=CAF=JAL<PC
tgreen	PB
tgross	FBHAK;
tground	A=BB
tgroups	AABCJ;
tgrow	A=C=HB
tgrown	HCL=P=
tgrowth	AAH;L=
thad	C<FCK;LB
thair	ABH<
thalf	AB
thands	HB
thappy	B;C:HDNC
tharbor	A=HBP=
thard	H=KAL<PF
thas	AAB<FCHALBP8
thatred	HB
thave	DAHALAP;Q<
thaving	C=L=PB
thayward	HBL=
the	D<HAK=
thearts	H<PB
thell	ABC<P=
thelp	BAC=DAKCP=
ther	F=K=L=NAPD
there	AAH<JBN<PA
theroic	H;
thi	LAPAQ:
thim	A;B=DAJAPA
thimself	B<JB
thiring	AAC=H<PB
this	B;F<H=JCKALA
thistoric	H<PB
thistory	ACCAH<P;
thockey	A=CB
thold	AAP;
thoney	PB
thope	A<CC
thospital	B=H<LANAPA
thot	A=HB
thouse	ACH=NA
thousing	A;CBHA
thow	AAB=JALAP<Q<
thuman	A<B=HAPA
thumanity	H=LB
thundreds	FBHAN=
thurt	F<KB
thusband	HBN<
ti	C<FBG=HAIAJBKBQ;
tif	CAI<OA
tii	H<LB
tillegal	H;LBPA
timmediately	HAP<
timmigration	A;CBLA
timpact	ABC=
timpose	HBL<
timproved	HBL=
timproving	HDL<P<
tin	AAC<D=G=HAIAOB
tincentives	ADB=C=F=KAL=
tincluding	A=HCL;PA
tincrease	LBP<
tincreases	ABP=
tindependence	BBJ<LA
tindependent	AAB<H=JB
tindispensable	H<LB
tindustries	LB
tindustry	PB
tinefficiency	ABP<
tinflation	ACB;C=JCK<
tinfrastructure	BBJ<PA
tinitiative	A;HBLCP<
tinitiatives	A=LBP=
tinnovation	FCK;
tinspectors	AAH<PB
tinspiration	HBL<
tinspired	ABH=LBP;
tinstead	ABP=
tinstitutions	BAHAJ<
tinterest	A=B=CCNAP=
tinternational	AACAIAL=P<
tinternet	BBJ=K=NA
tinto	B;F=JCKALAN=PBQ=
tinvest	H;LB
tinvolving	ABH<
tiran	C=HBL<
tiraq	B=F=HBKA
tis	ABBDC=FDG=I=J3LA
tisis	HBP<
tisrael	HBL=
tit	B;C=JFK=L=PBQ=
titems	A=CB
tj	DB
tjames	HCL;
tjet	A;LC
tjob	B=DAF=H;KAPC
tjobs	CBHAL<N=
tjoe	ABP=
tjudge	HBP=
tjust	AABAC<FAI=L<P<
tjustice	A<HC
tjustin	H<LA
tkeep	C=HDL=P=
tkeeps	A=LB
tkentucky	H;LD
tkid	ABH<LA
tkilled	C=H=L=PD
tknew	B<C=HBLBP=
tkorea	ABC=
tl	HDP:
tla	HDL=P<
tlaboratory	PB
tlady	ABH=
tlast	A=F=KBN=PB
tlasting	L=PB
tlate	AAH:PC
tlater	H<
tlatino	AB
tlaugh	KBP<
tlaw	A<PB
tlaws	A;BAJ=PD
tlazy	LCP=
tleader	A=BALB
tleaders	BBCBJ<
tleadership	H<LB
tleague	HBP<
tled	B=H=JALB
tlegislative	HCL=
tless	ABH=IAP<
tlet	AAH<LD
tliberty	ABH<
tlife	A=F=HCL=
tlifted	AB
tlike	BBDAGAL<N=
tlikely	ABH=
tlimiting	HBP=
tlines	AABAC<
tlink	H<PA
tlive	AADBH;
tlives	BAN;
tloan	ACL<
tlocated	C=LC
tlol	BAC=HB
tlong	CBHBL=P;
tlong-term	B<HAJA
tlook	AAC=HAP<
tloool	HEL=P<
tlos	H;LC
tlost	H<
tlots	FDK:
tlove	A=CBH<L=NAPA
tloved	H<LC
tlovely	ABP=
tlow	PB
tlucky	LBP=
tmachine	A=CAHBL<
tmade	C<LAP=
tmaintain	H<LAPA
tmajor	A=BAL<PB
tmake	B=F<HDKBL<
tmaking	GBKAL<
tmanagement	ABLAP<
tmanager	A=CAH<LA
tmany	A=B=F=HAJDKCL=
tmarine	H<LA
tmarket	ABH9PB
tmarketing	HB
tmarkets	A<BBCAH<J=K<NAPB
tmars	H<LB
tmartin	H<LB
tmass	B<CBHA
tmaterials	B<HBL=NB
tmay	D<HBLA
tme	B7C=F:GAHCI<JBKCNCOA
tmedia	L=PB
tmedicare	H:LBPB
tmedicine	A=BAJ=LB
tmember	FBN=
tmessage	A<CB
tmet	HB
tmexico	H;LC
tmh17	H=K<LDNB
tmiami	HBP=
tmichael	HAL<PA
tmight	K:NA
tmigration	A=HB
tmiles	BAHBL<
tmilitary	L9NA
tmillion	A=B;CEH=J:L=OE
tmillions	KBN<
tmind	PB
tminimum	HDP:
tminority	BBJ<
tmissile	A<
tmissiles	HALCP<
tmission	ABP<
tmissions	HBP<
tmodern	A=CAHBP=
tmoments	HCL<
tmoney	CBLAP:
tmonth	CBH=L=
tmore	ACB;C<F=JCKAL=OAQ<
tmorning	AAHDP:
tmortgages	A=H<PC
tmost	AAC=NC
tmother	H=K=NAPC
tmothers	AABBJ<P=
tmove	HCP<
tmovie	HALAP;
tmp	L=PC
tmt	ADH<
tmuch	B<C;NAPF
tmufc	HBL<
tmultilateral	AAH;LA
tmusic	A=BAJ=PB
tmust	EAFBK=LAP=
tmutual	A<CBHBP;
tmy	B;D<F=HAJDKBLA
tn't	A=KFN<
tname	H9LBPC
tnarrow	ABH<
tnation	AABAL<PA
tnational	B;H;JBLEP=
tnations	A=BAH<IBK;NCPB
tnato	ACCAH=P;
tnear	HC
tnecessary	B=H<PB
tneed	A8BBCCHCIBJ=K=L:NA
tneeded	HAKBL;N=PB
tneeds	CBFAHAK=L<
tnetworks	CAH<PA
tnever	AACAHCL=P9
tnew	A;B9F=JE
tnews	BBH=J=N=PA
tnext	BAFEK9
tnice	HCP<
tno	B=C=DBF=GCH<JCP<
tnoble	HBL;PB
tnor	AAFBHAP;
tnot	BAC=F<GAI=KCN=PA
tnow	A<B=H=ICQA
tnuclear	B:H<JCPE
tnumber	ABL<
tnz	HCL;
to	BCHCJ;
tobsolete	ABH=
toccasion	ADP:
tof	AEFDH=J;K8QA
toffered	H=L=PB
tofficers	AAFBN=
toften	FCK<PB
toh	HCP;
toil	CAHCP9
tok	ABH<
toliver	FBK=
ton	ABC<DBF<LAN=PAQ=
tonce	HBP=
tone	A:C=JANBPC
tone-third	H<PC
tonly	AAC=F=HBK<NCP=
toperate	H;LC
toperations	B<JB
topportunities	ACBAL9PA
tor	BBHAL9N=OA
torder	AEHAP9
torganization	A<LB
torganized	HBL=
tother	ABBBCBF<J<KBL;N=PA
tour	ABB<D=FAI<JHKAL9N=PA
tout	A:B<HAI=JDL=PC
toutside	H=L<PB
tover	ACB=C<JBLA
tp	H<L=PB
tpace	ABP=
tpaid	HDL<P=
tpainted	LDP<
tparents	F=NB
tpark	H=LB
tpart	BAH<PA
tpartisan	BBJ<
tparty	A;CA
tpassed	L<PA
tpassengers	P<
tpassing	HC
tpast	AAC=H<PA
tpath	A<HCLBP;
tpatience	HBP=
tpatriot	HCP;
tpaying	F=KB
tpayments	A<HC
tpays	FDK;
tpeace	A<BCDAKAL=N;PC
tpeaceful	ABH:
tpension	H<PA
tpeople	CEFAHBN;P=
tper	I=OB
tpercent	ACCFH;J:K=
tperfect	A=BAC=HBP=
tpersonally	HCL=
tphone	A<CB
tpicture	H<LC
tpiece	L=PC
tpiss	H<LB
tplaces	BAHAJ<
tplan	CAFAH<K=LA
tplant	A=HCP=
tplay	A;HB
tplayer	CAH<
tplayers	H=LB
tplease	A=BDJ;
tpledge	H=PB
tplus	HBL<
tpoint	DBFAH=L;
tpolice	LAP<
tpolicies	BBHAJ=
tpolicing	H<PB
tpolicy	AAB<CBFAH=K=LA
tpolitical	HBP=
tpolitics	A<CB
tpoor	B;JC
tpost	H<PB
tpower	A<CEHDP:
tprayer	HBP=
tpresident	A8CBH9NCPB
tprevail	H<PB
tprices	A=F=HBKA
tpride	ABP<
tprimarily	HBP=
tpriorities	C=FAK=PB
tprison	A<PC
tprobably	H;PC
tproblem	A<CBGAL=N=
tproblems	A=HAJAL;
tprocess	ABL=
tproducer	A=HB
tproduct	AGH;L<
tproduction	A=H<LBPC
tproductive	F=HBKAL=
tprofessional	ABH<
tprofessionals	HBL;
tprofits	H<
tprogram	A<CEL<PA
tprogramme	H;LC
tprograms	ABBAJ;
tprogress	A=HB
tproject	ICL;
tprojected	H=LB
tprojects	A=PB
tproliferation	BCJ;
tpromise	PB
tpromises	A<CA
tpromote	H;LC
tproposal	A=CAH<LB
tprosperity	BDJ<N=
tprotect	A<B=HA
tproven	H<LB
tprovide	H=L<PE
tprovided	AAC=H<PA
tpull	AEL=P<
tpurposes	ABP<
tput	ABH=L<
tquality	H<PB
tquestions	H=PB
tquite	ABP<
tr	B<JB
tracial	CBH=
trailroad	A<CB
train	H<LAQB
tran	HCL=P;
trandom	FBN=
trange	ABH<
trangers	H=LB
trate	AACBP<
trates	AAC;H;LC
treach	A=CAH=L=PC
tready	H<
treally	DAHDP;
trebuild	H<PB
treceive	HBP<
trecession	ACH=P=
trecommendations	H<LA
trecord	A=HDL<
trecover	HBL<
trecovery	CAH;PB
tred	HDL<P=
treduce	HBKAP<
treduction	BCH=J;N=PD
treform	A;BACAFAK=LCP<
tregulations	C=LBNA
trelief	ACH<
treligious	AAL<
tremain	A:DBHAL<
tremained	HBL=
trenewable	AAHAL;
treorganized	A<HB
tresearch	C=HANCP=
tresolving	HBL=
tresource	A=CAL=PB
tresources	CBH<
tresponse	PB
tresponsibilities	A<BACCJ=
tresponsibility	A<CBH<PD
tresponsible	FCK;PA
trestore	H<PD
treturn	HBL=P=
treverend	F=KB
treview	A<CBH:LD
trich	ABP=
tridiculous	PB
trigged	H=LB
tright	A<B<CADAF=KBL9PD
trights	A=BBCAH<J<LB
trole	ABL=
troll	H<PC
troom	ACH;PA
trose	H<PB
troutes	B<NC
trun	BBJ<PA
trural	AAH;LA
tryan	HCP;
tsaddam	H=PB
tsafe	H<PA
tsaid	C=FAH=K=NB
tsave	CDH<L=
tsavings	CAHBL=P<
tsaw	HBKAN=
tsay	ABB<L=
tsays	CBH=
tschool	CBH=JAN=
tschools	A:LC
tscience	HCP;
tsciences	H;LC
tscores	HBL=P<QA
tscott	HBP=
tseason	H8LDPB
tsecond	B;CCGALAP<
tsecret	A=CB
tsecurity	BBH<J=KBLAN;
tsee	IAN=P<
tseeks	AAL<
tseemed	A=HB
tself-titled	ABH<
tsenate	H<LB
tsenator	H<PA
tsend	HBP=
tseniors	BBH=J<
tseptember	B<CB
tsergeant	A=HB
tserious	ADB=H=NA
tservice	A<LEP=
tservices	B<HBJB
tserving	ACP=
tset	HDI<L;QB
tsets	HBP=
tshe	FAK=LCP<
tsherlock	HBP=
tshit	A=L=PD
tshocking	HCL;
tshop	ACP;
tshort	ABH<PA
tshots	HALAP;
tshould	A=B:FD
tshows	HFL=P<
tsick	HBP=
tsignificant	HCP<
tsingle	HBP=
tsister	A=HBLA
tsites	A=H=PC
tslept	K=NB
tsmall	C<HBI=
tsmoking	ABP<
tso	AAC=HAL<QA
tsociety	B=CBJAKBN<P=
tsolar	H=LB
tsold	H=LB
tsolve	AAH;LB
tsome	AAB;C<F=H<JANBPB
tsomeone	B<H=JBP=QB
tsometimes	B<NB
tsong	ABP=
tsoon	A<GBKA
tsorry	A=LEP=
tsoviet	HC
tspeaker	CBH=
tspecial	H<LB
tspecific	B<CBL=PA
tspending	BCJ:
tspirit	H<PB
tsport	HCP;
tspread	D=PD
tsquare	AAH=L=PB
tstar	H<LA
tstars	BBJ<
tstart	A<J=N=PB
tstarts	ABC<H=LBP=
tstates	H:IC
tstation	AAC=HBL<
tstatus	ABH=
tstep	A9CDHBL=
tsteps	A;CANA
tstopped	HBP=
tstops	H<PB
tstories	ABC<
tstorm	ADBAP9
tstory	L;PD
tstrength	A;HAPA
tstudent	A<HB
tstudents	HCN<P=
tstupid	H<LC
tsubsidies	AB
tsuch	ABJAL<N=
tsuffering	HCP<
tsummer	A=LBP=
tsunshine	H;PC
tsupply	PB
tsupport	CAF=H=KBN<PA
tsupporting	H=LB
tsure	D;JAPB
tsurpluses	A<CB
tsustainable	B;JB
tswap	ABL=
tsweet	HBL<
tsyria	HBP=
tsystem	AAFAK=P<
tt	HBP=
ttake	D<KANAPB
ttakes	HBKAL=
ttaking	A<HB
ttalk	BAN;PA
ttank	HAP<
ttape	AEP9
ttargets	AAFAP<
ttasks	A<CB
ttax	AAB;F=HBIAKA
ttaxes	C=H=L=PE
tte	HBP=
tteachers	A=BBF=L=NA
tteaching	HBL=
tteam	A<CBGAH=LBP<
ttechnologies	ACL=P=
ttechnology	A<B<HANB
ttell	A=B=CDHBP<
tterror	KAL=N<PB
tterrorism	L=PB
tterrorist	ACHBP9
ttest	A9CC
ttestified	H<LB
tthan	ABBFCAFBJ;K<L:P=
tthank	AAIBL;PA
tthanks	A:GAH=LDPAQ<
tthat	ACB=C=JCKCL<Q;
tthats	HBL<
tthe	B6CBDAG=JAKCMAPAQ<
ttheir	AAB7C;IAJEKGN<
tthem	B9JFKAL=
tthen	A<LAPA
tthere	AAHBL=
tthereby	HCP=
tthese	AAB<C<JBKBL=N=PA
tthey	B<CBFEK9PA
tthing	A=CCH=
tthings	BBJ=P=
tthinks	HCL<
tthis	AAB;F;IAJGKAN=
tthose	B<HDJBK=L=P=
tthought	A;CDKA
tthreat	AAH<
tthreaten	A=HDP=
tthreatening	H=PB
tthree	A<B<HAL=NAPC
tthrough	AAH=LAP<
tthroughout	H<PB
ttide	A=HB
ttill	ADBAH<J=P;
ttime	FBL;NA
ttimes	A<F=HANAPA
tto	AAF;IAKAN<OAQ=
ttoday	HB
ttogether	B<HAJBKAP=
ttom	L<PB
ttomorrow	BAHCJ=L;
ttonight	H:K=LBNAPC
ttoo	ADCDEAH=K<L;P<
ttotal	HAP<
ttough	HBL=
ttoward	ADC=H;
ttown	A<PB
ttrade	AABAC=L<
ttragedy	BBJ<
ttrain	A=H=LC
ttraining	ABC=
ttransfer	A=LB
ttransportation	AB
ttreatment	BAHBJ=P<
ttreaty	A;HBLA
ttrillion	OE
ttrust	A<LB
ttruth	F=K=NB
ttry	H=L=PC
tturn	H:LA
tturned	AAP;
ttv	ADLDP8
ttwitter	A<HALCP<
tu	AAH<IAKAP=
tuna	H;LD
tunder	AABCJ<L;PB
tunderstanding	H<PB
tunemployed	A=CAHCL;
tunemployment	ABH=L=
tunfair	HBP=
tunique	AAH;PA
tuniversity	BBJ<LAP=
tup	B9C<DAHAJAPB
tur	L=PC
tus	B=C;JA
tuse	BDFAJ<N=
tused	HD
tvalues	BDFBJ;LAN<
tvery	D<J=LBPB
tvictims	H<LAPA
tview	H<PB
tviolence	A<FAK=
tvisited	F<KB
tvital	AAH<L=PC
tvivid	HBL=
tvolunteered	H=PB
tvon	A=HC
tvote	A;HAPA
tvoting	C=PB
tw	HAP<
twait	DBL=
twalk	HBP=
twalked	HBL;
twanna	ABL=
twant	FAH=PB
twarheads	H<PB
twas	B;C8FEG<LCNB
twashington	F=H<LA
twaste	ACBAH=J=
twatch	HEP:
twatching	ACH=
twater	CAFAP<
twaves	ACC=H<PA
tway	A;HCL=PB
twe	BBCAF=J:LA
tweapons	B=JAK=L<NAPC
twell	AAKAL;
twent	AAFAH:LCN=
twere	B;FAHALBNBP:
twestern	C<HC
twhat	A=B=F<HAJBKBL<NAPBQ<
twhen	AABAHAJ=L<N=
twhere	ABC<
twhich	C<HAK=PC
twhile	CAP<
twho	BBFBIBK;P=
twhy	F;H=KEN=PB
twildlife	HBL<
twill	FDHBI=J=K;LBN;PA
twins	HBL<
twish	B;NB
twith	ABB;DAF<HAJCKBP=Q=
twithin	FAH<K=
two	K=NC
twoman	ABL=
twomen	AAB;NA
twon	BEI=
twords	ABB=JA
twork	ACB=F=H:NB
tworked	HBL=
tworkers	ABHAP=
tworking	A=FAH9K=LF
tworks	BAC=FAHBN=P=
tworld	A<BAH=PD
twould	ACC=FDHAJ;K=LAN=P;
twrite	HAL<PA
twriting	H<PB
twrong	HBKAL<
tx	A=CBQ=
txx	ABC=PA
ty	BBHBL;N<
tyear	A9BACDHCJAL;
tyears	AABEC;EAJ=K<L<NAP=
tyet	AEH<P=
tyou	B=DBFDG=JCK;L<
tyoung	HCP;
tyour	B:C<F=JCKC
tyouth	BBHBN=P=
tzone	A9CBLA
t£	HBP=
tв	H;L:QH
t–	A=HB
t—	ACD=P<
t”	CAIAL<Q=
t…	AAC=H=L=PB
t❤	FBN=
t🌈	H<LD
t😘	HBL<
uADJ .	AAB=CDDAI=K=L:NAPA
uADJ ....	ABH=
uADJ :	HBP<
uADJ a	ABHAP=
uADJ about	A=HB
uADJ after	F=H=KBPB
uADJ all	AAH;
uADJ also	H<LANA
uADJ americans	HAK<NBP=
uADJ any	BBJ=
uADJ as	A=PB
uADJ at	H<PB
uADJ care	H<LB
uADJ challenges	HBL=
uADJ countries	A=LB
uADJ country	PB
uADJ effort	CAHBL=
uADJ for	A<HAKALA
uADJ hard	H<NAPA
uADJ help	B<H=NB
uADJ in	HAKBN<
uADJ is	ABF=KBL<PA
uADJ learn	B<JB
uADJ me	BBH;J<PD
uADJ of	A<CDHCP<
uADJ oil	CB
uADJ on	A=HB
uADJ opportunities	A=HB
uADJ other	F<NB
uADJ our	BBJ=
uADJ problems	BBP=
uADJ process	HBL=
uADJ program	AAFAL;N=PC
uADJ research	H<PA
uADJ support	L=PB
uADJ system	H<LB
uADJ that	A;LAQA
uADJ the	BBH;PA
uADJ this	PB
uADJ through	BAHAL<
uADJ to	EAHCL=P;
uADJ today	FAHAP<
uADJ up	HALAP<
uADJ us	H<PC
uADJ we	A=CAF=K=LANC
uADJ when	KBN=
uADJ will	H=LB
uADJ with	ADL=
uADJ ”	HBP<
uADP !	IAP<
uADP "	A<F=KBPA
uADP #	A<IA
uADP &	LCP=
uADP '	LBP<
uADP 's	H<LCPA
uADP (	H;LAPB
uADP ,	F;IBKELAN;
uADP .	DAFCN<OA
uADP ..	F<HCKBL<
uADP 2	A=BAH=PC
uADP 4	H<LB
uADP :	AAF=KBL=
uADP >	A=CBF=IBK<LBO<P=
uADP ?	HC
uADP a	AEI=J=P<
uADP access	CBH<
uADP act	F<KB
uADP against	H=LB
uADP america	A=LDP=
uADP americans	H<
uADP and	BAC=F<IAKC
uADP around	HAL<
uADP as	IALAP;
uADP asia	C=LB
uADP at	HBLCP8
uADP attacks	A=HB
uADP be	BCJ<
uADP but	L<PC
uADP cancer	A=HB
uADP cars	A;HBI=PA
uADP chance	A=LB
uADP children	HBLAP:
uADP conditions	HEP7
uADP could	FBK<
uADP country	FBH<
uADP county	H<QC
uADP death	ABH=
uADP drugs	H<PB
uADP economic	AFL=P=
uADP education	AB
uADP efforts	ABH=
uADP faith	ACP<
uADP families	A;HD
uADP federal	H=LB
uADP for	A<C<F=HAKAPB
uADP forests	ACP<
uADP from	A<
uADP hands	PB
uADP health	A<PA
uADP help	HB
uADP high	A=CB
uADP his	ABH<
uADP in	A=C<QC
uADP inflation	H=L=NAPB
uADP institutions	A=HC
uADP ireland	A<HA
uADP is	AAB=CAF=HDJAP9
uADP island	A=LB
uADP just	HBP=
uADP korea	C=LB
uADP last	A=CB
uADP like	HCP<
uADP my	BBH=I=PB
uADP nations	A=FAK=PB
uADP negotiations	A<LB
uADP news	HCL<P=
uADP now	B=JALB
uADP of	ACC<KAL<PA
uADP oil	A=HFL=P=
uADP or	A=F=KB
uADP our	A=F;GAH;KCPC
uADP park	HAL<PB
uADP people	A:HCPA
uADP places	ABP=
uADP prices	HBP=
uADP reform	H<PC
uADP region	F<NB
uADP research	ACH=L=
uADP right	HB
uADP services	L<PA
uADP social	PB
uADP sources	A<LC
uADP spending	HB
uADP start	B<H=LANA
uADP state	A=HB
uADP street	LB
uADP teachers	HB
uADP technology	ABP=
uADP that	A;BAHBP<
uADP the	BBD=HAJ=KAP=
uADP their	HBP<
uADP these	H=PB
uADP times	AC
uADP today	HCL=
uADP ukraine	ABL=
uADP very	F;KD
uADP war	AAH;LA
uADP was	FAHBK=P=
uADP we	F;KBNA
uADP week	H<PB
uADP when	F<KB
uADP who	A=HAKBP=
uADP will	ABF=KAL<
uADP world	A=PB
uADP york	A<HD
uADP you	HAP<
uADV !	ADP;
uADV "	ABHAL<P=
uADV &	H;PD
uADV .	ADH<KCL<N=
uADV ...	ADP<
uADV >	C;LB
uADV ?	AEC=L=
uADV a	H<PB
uADV against	HAP<
uADV all	BBJ<
uADV are	H9PD
uADV as	AFC=P:
uADV at	AAH<KBLCN<
uADV because	ABP<
uADV before	BBC=J=
uADV by	HAP<
uADV care	A<HC
uADV could	F<KC
uADV forward	HBP<
uADV go	HBP<
uADV government	PB
uADV i	IAK<ND
uADV in	ABH=LAP=
uADV into	A=PB
uADV is	A<H:PI
uADV it	AAF=K=NAPB
uADV me	HCP:
uADV more	A;B;CG
uADV my	H=LC
uADV nation	A;HC
uADV national	AB
uADV of	C=PE
uADV off	H=LCP=
uADV on	AEH=L=P=
uADV or	ABH=
uADV other	B;CEF=
uADV over	HAP<
uADV people	A<HB
uADV possible	ABB=
uADV rates	H:PD
uADV see	HBP<
uADV serve	BBJ<
uADV than	A=PB
uADV that	AC
uADV the	A=BBC=DBPB
uADV their	BCC=
uADV they	C=NC
uADV thing	ABP;
uADV to	ACH=L<
uADV today	C=LB
uADV together	KCN=
uADV too	CBH=
uADV until	AB
uADV very	A<PB
uADV was	H;PD
uADV we	C<K:NE
uADV when	CBP=
uADV work	AAB<C=JB
uADV world	HB
uADV you	ABC<H=NC
uADV young	B:CD
uADV your	B=H=NC
uAUX !	C=HALCP<
uAUX "	HBLAP:
uAUX &	ABC=
uAUX '	A=HC
uAUX ,	ABC=DAKAL=N<PA
uAUX --	AEH=P=
uAUX .	AGBCC:H=J=KBL<N;PB
uAUX ..	AAP<
uAUX 2	AAHAP;
uAUX :	AAC=H;LB
uAUX ;	ABP=
uAUX >	AAH<LB
uAUX ?	C<DBKAN=
uAUX a	ADD<H<PB
uAUX about	ADC=H<
uAUX again	A:CBHA
uAUX all	HCP:
uAUX and	AAH=L=PC
uAUX apart	A<PB
uAUX around	H<PB
uAUX as	C;NAPB
uAUX away	A=CAHAP<
uAUX because	HBP=
uAUX before	ACH=
uAUX being	BBC=
uAUX by	C=H=JAPB
uAUX clear	A;CAHA
uAUX different	B=CB
uAUX do	HEP;
uAUX each	HDP;
uAUX economic	A=CCP=
uAUX enough	A=CBHBP;
uAUX even	HCKAL=
uAUX for	AAD=H=L=PD
uAUX from	ABH9PA
uAUX getting	LBP<
uAUX gone	A<CB
uAUX good	HDP;
uAUX got	HB
uAUX happy	A=HB
uAUX him	ADP<
uAUX i	A=H<LBPB
uAUX if	H<PC
uAUX important	A;CC
uAUX in	ADC=H:LAPA
uAUX is	A;BBHGP8
uAUX it	ACH:NA
uAUX its	ACH<
uAUX like	HCP<
uAUX millions	A=PB
uAUX money	FBK=
uAUX more	A<DANAP=
uAUX nation	FBN=
uAUX not	AAHCP<
uAUX now	F<H=KBPC
uAUX of	ACI<L<PC
uAUX off	C=PD
uAUX on	AAC<HBP<
uAUX once	F=KB
uAUX one	BAF=NAPB
uAUX or	ACH<
uAUX our	A=C=HFP;
uAUX over	C<PA
uAUX right	A=HCP=
uAUX security	HBL=
uAUX since	ABP=
uAUX strong	B<CB
uAUX than	AAC;HA
uAUX that	ACC=H<PB
uAUX the	ABEAP=
uAUX them	HCP<
uAUX there	C=H=PB
uAUX these	ABP=
uAUX this	ABP=
uAUX to	ADC:D;NBPC
uAUX together	H<PC
uAUX two	B<CB
uAUX up	ADH<
uAUX we	C<H<NAPC
uAUX what	ABP=
uAUX when	ABC=P=
uAUX will	HBL=
uAUX with	ABC=D<H9LCPB
uCCONJ #	H<LC
uCCONJ 's	KB
uCCONJ (	HBL=
uCCONJ ,	AAN=P<
uCCONJ .	ACK=LBP<
uCCONJ >	L=PB
uCCONJ ?	ACH=
uCCONJ @	HAL<
uCCONJ a	A=BAH6PI
uCCONJ administration	H<LB
uCCONJ agencies	ABL=
uCCONJ all	A=C:H<PJ
uCCONJ american	LBP=
uCCONJ an	H<PB
uCCONJ and	ABP=
uCCONJ are	C=HDP;
uCCONJ by	ACP<
uCCONJ care	ABC=
uCCONJ children	AAC<
uCCONJ conservation	H<LB
uCCONJ control	AAC<
uCCONJ did	L:PC
uCCONJ down	A=PB
uCCONJ each	BAH<
uCCONJ every	C=H;PE
uCCONJ families	A=PC
uCCONJ gas	HBP<
uCCONJ god	DBH<
uCCONJ great	C<HB
uCCONJ have	A=HBL=
uCCONJ i	A=CAHDK=P=
uCCONJ in	AACAL<P=
uCCONJ international	ACP<
uCCONJ is	F=H=KBLB
uCCONJ its	HBP<
uCCONJ jobs	HDP<
uCCONJ many	CAFBK<
uCCONJ means	F<KDN=
uCCONJ my	PC
uCCONJ nations	ABP<
uCCONJ of	ABBAC;F;HAIBLAP;
uCCONJ on	A<PB
uCCONJ out	H=PB
uCCONJ pay	B;NC
uCCONJ resources	A<HC
uCCONJ rights	HBP=
uCCONJ services	A<LA
uCCONJ social	HCP=
uCCONJ teachers	A=HB
uCCONJ technologies	A;LA
uCCONJ the	BBF=H1KANAPJ
uCCONJ their	B=HB
uCCONJ these	H<PB
uCCONJ those	H=J=PD
uCCONJ to	AACAH=P<
uCCONJ trade	A<HB
uCCONJ use	HBL=
uCCONJ well	AAKAN=P<
uCCONJ will	ABFAL=P<
uCCONJ workers	HBL=P=
uCCONJ you	H<
uDET !	A/C=HNPB
uDET "	C<HC
uDET #	ABB=CBL=
uDET &	A<HAIA
uDET '	ACH<
uDET 's	HFL8
uDET (	H=PB
uDET )	A=HCL=
uDET ,	A=BBC=D=HDI=P=
uDET -	A<HBL<PB
uDET .	A,C=HLI=LCPD
uDET ...	HBL9PC
uDET ....	A=HDL<
uDET 3	ABC<
uDET :	A;HBLBP<
uDET ;	H<PE
uDET >	A;FBHBL<PA
uDET ?	A1HML=
uDET a	A9B=DBLA
uDET about	A<HB
uDET administration	LB
uDET again	HCL;
uDET all	A<HC
uDET also	HDL;
uDET amendment	A=C<HC
uDET america	HEP<
uDET american	B=C<LAPC
uDET americans	ABH<
uDET and	A=HBK;PC
uDET anniversary	A=KB
uDET are	A9FAHC
uDET as	A=CAHBL=
uDET assembly	A<LB
uDET at	A;C=HILBP:
uDET away	A;CAHA
uDET back	A=HB
uDET because	A<HC
uDET before	A=HB
uDET behind	HBP=
uDET better	A<HA
uDET bill	ACL=
uDET branch	ABH;
uDET brothers	H=LB
uDET but	A<PA
uDET by	A;HDL<PB
uDET called	A=HB
uDET century	ADK=L<
uDET chamber	ACH=P=
uDET check	A=HB
uDET chiefs	A<LB
uDET child	ABH<
uDET choice	ACH=P=
uDET class	AHBAH:L=P<
uDET clean	CCL=
uDET coast	AAHBL<
uDET commission	LB
uDET commitment	ACH;
uDET community	AAH;LB
uDET comprehensive	A<CB
uDET conference	A;HALA
uDET conflict	ABH=P=
uDET congress	A;H;IAKFLA
uDET core	ACC=H=
uDET cost	AAH<PA
uDET course	ABC=
uDET crime	BBJ<
uDET criminals	AAP<
uDET decade	AB
uDET defense	H<LD
uDET department	A;H=LE
uDET depression	A<LB
uDET development	A<LC
uDET direction	ACL;
uDET do	A;LB
uDET door	ABL;
uDET down	A=HCIAP<
uDET east	CAH<LA
uDET economic	A9CE
uDET economy	AHH:L=
uDET education	A=LB
uDET effort	ADH<
uDET efforts	A=HCP=
uDET end	CAL<
uDET enemy	ACH=P=
uDET energy	A<
uDET environment	ACH<P=
uDET era	ACH=L=
uDET ever	A;CEH=
uDET every	H=PB
uDET executive	LB
uDET farm	HAL<
uDET federal	A;PD
uDET few	A8CEH<PC
uDET field	A=HCP=
uDET first	A;CEH=
uDET fiscal	HBP=
uDET flag	A=HB
uDET food	H=LDP=
uDET for	A7HEIALEP<
uDET forces	HDL<P=
uDET foundation	ABH<
uDET freeze	A<PA
uDET from	C<HBLCP;
uDET future	A8BBCD
uDET gains	AFH9
uDET general	A=CBH=
uDET generation	ABL=
uDET gets	HB
uDET global	A<CB
uDET goal	C<HB
uDET goals	ACH;
uDET group	ABH=
uDET growth	ABP=
uDET guy	ABH=
uDET had	HCL;
uDET have	HCL<
uDET he	A=HB
uDET health	ACP<
uDET hemisphere	H=LB
uDET high	PB
uDET house	LB
uDET housing	C<H=PC
uDET i	C=HEL<P=
uDET idea	AB
uDET in	A8BBC9HCPF
uDET income	ABH=
uDET industry	A<HC
uDET information	AAHBL<P=
uDET initiative	ADC=L<
uDET interest	ACL<
uDET interests	A=PB
uDET into	C=HB
uDET invasion	ABP=
uDET iraq	A<LB
uDET is	C<HAL;PE
uDET islands	H<LC
uDET issue	AB
uDET issues	ACH;
uDET jobs	C<HA
uDET known	A:HC
uDET lady	A:C=HF
uDET last	ABC=
uDET law	H;PA
uDET leader	ACH<
uDET leaders	ABH=
uDET league	A<LA
uDET legislation	ACH=L=
uDET level	ACC=
uDET lie	A<LB
uDET line	C=L=PD
uDET lol	HAL<
uDET major	A;CC
uDET man	H<LB
uDET market	ACH;
uDET middle	ABH=
uDET military	A<CBPA
uDET millennium	ACL;
uDET minute	KC
uDET missile	A<HAPA
uDET months	ABH=
uDET must	AAL<
uDET nation	ADH;
uDET national	A=CDHAL;
uDET nations	A=H;LAPC
uDET nato	A<PB
uDET needs	A;HCL;PC
uDET new	A<CE
uDET nor	A<PC
uDET now	A<HE
uDET of	A:B=C<HGK<LB
uDET off	HBL<
uDET oil	H9LD
uDET old	ABH<
uDET on	A;HE
uDET once	HB
uDET one	C<H=PE
uDET ones	ABP=
uDET opportunity	AAH<
uDET or	A<BAHAK=PA
uDET order	A=H;LAPD
uDET out	A<HDP=
uDET over	A=C<HDLBP;
uDET parent	ABL<
uDET part	ABC<
uDET partnership	ABH=P=
uDET party	H<LA
uDET period	ABC=
uDET place	C=LB
uDET plan	AAC=HAL<PB
uDET power	ADC=P=
uDET price	H<LA
uDET principles	ABH;
uDET private	A;CBHA
uDET process	H=PC
uDET program	HCL=
uDET programs	H<PA
uDET public	A;CAHA
uDET purpose	ABP=
uDET rate	AC
uDET reason	ABH=
uDET reform	ABH=
uDET relationship	AAP<
uDET retirement	A=PB
uDET right	ADC=H<LAP<
uDET rights	A=H<LD
uDET river	A=LB
uDET road	LB
uDET role	AC
uDET room	H=LB
uDET run	AB
uDET season	A:PB
uDET security	LB
uDET service	A=LB
uDET several	A7CG
uDET she	HBL=
uDET show	ABH<
uDET since	A=HB
uDET single	A9CDHA
uDET social	A<HA
uDET society	ACH<
uDET song	A=L=PB
uDET spirit	ACL=
uDET standard	A;CB
uDET star	H<LB
uDET start	AAHBL;
uDET states	AAH;IB
uDET step	HCL=
uDET steps	ABH=
uDET story	ABH=
uDET struggle	ADC=
uDET student	FAHAL<
uDET support	C<HALA
uDET system	A=HAL<PC
uDET task	A:LD
uDET tax	A=H<IALB
uDET teacher	AAH<LB
uDET that	A;HDLA
uDET the	A=FAHB
uDET they	A;HEP=
uDET thing	AEH:
uDET things	A=HB
uDET threat	AAH:LA
uDET three	ABC<
uDET time	AAH<KB
uDET to	A9B=HHI=LCP=
uDET together	A<HC
uDET tomorrow	HBL<
uDET tonight	C=HB
uDET tour	AAH;LA
uDET track	ADB=P=
uDET training	A=H=LC
uDET transition	H=LB
uDET truth	ABH=
uDET united	ABH<ICL;
uDET up	A<HBL<PD
uDET us	A<HCP=
uDET value	PB
uDET very	HBL=
uDET village	ABC=
uDET war	A=HDP<
uDET was	HGL:P=
uDET we	C<HFK<L:
uDET weapons	A=LC
uDET well	A<CA
uDET when	BAC=HB
uDET where	A<HA
uDET which	HBL=
uDET who	A=HB
uDET will	C=HEL=
uDET with	A9HGL=
uDET without	HB
uDET woman	ACH=
uDET worker	F=LB
uDET working	A<CA
uDET world	AEH=LAP<
uDET worthy	A<CA
uDET year	ACC=IAKAP;
uDET you	A;HGL=P=
uDET young	A;CA
uDET ”	H<PA
uINTJ !	H<PD
uINTJ ,	H<
uINTJ .	H9LBPB
uINTJ ?	H<LA
uNOUN !	AAL<PA
uNOUN #	BBJBK=L<
uNOUN &	HAP;
uNOUN 's	H;LB
uNOUN (	CAH=LCP9
uNOUN ,	B<F<NBQA
uNOUN -	H;PA
uNOUN --	CAH<PA
uNOUN .	ABB=CAGA
uNOUN ..	ABH=
uNOUN ;	CAHBL=
uNOUN >	CBGAL:M<OA
uNOUN @	JCK=
uNOUN a	A=BBJ<K9NDPB
uNOUN about	F=HBKAP=
uNOUN act	BAH<J=LB
uNOUN action	B;JC
uNOUN address	B=F;JAKC
uNOUN all	BAF=J<K;NE
uNOUN along	ACP;
uNOUN america	BBF=J=KFN8
uNOUN american	AABBF=J=KAL=
uNOUN an	BBJ=K<NC
uNOUN and	BBJ:K=P<
uNOUN answer	HBK=L=
uNOUN any	BBHAK=NBP=
uNOUN are	AAF<HAKEL=N=
uNOUN arms	BBJ=
uNOUN at	L=PC
uNOUN available	LB
uNOUN be	B:DAHAJDP=
uNOUN because	H<K=NBPC
uNOUN before	H:LBPB
uNOUN being	BCHBN;P<
uNOUN benefits	FBK=
uNOUN best	K<NB
uNOUN bigger	F=NB
uNOUN brought	KBN=
uNOUN build	B<JB
uNOUN business	BCJ;
uNOUN by	ABC=
uNOUN can	CAH<KBN=
uNOUN carry	KBN=
uNOUN cause	KCN=
uNOUN causes	FCK;
uNOUN church	FBH=LAN=
uNOUN clear	H<PB
uNOUN climate	BBJ=
uNOUN come	B=H=JAKB
uNOUN companies	BBJ<
uNOUN confront	B;F=JCKA
uNOUN continued	B<NB
uNOUN could	H=KALB
uNOUN country	F=NB
uNOUN coverage	A=HB
uNOUN deliver	B;JC
uNOUN did	HCKAP<
uNOUN do	B<H;JAKALD
uNOUN does	HAKAP<
uNOUN drive	FBK<
uNOUN each	F=J<K=NCPB
uNOUN education	A<BAHBJ=
uNOUN energy	BBC=PA
uNOUN equal	B<JB
uNOUN every	BAHAK;NCP=
uNOUN everything	B<NB
uNOUN facebook	BBJ<
uNOUN families	BAFDJ=K:
uNOUN feed	FBK<
uNOUN follow	OB
uNOUN for	ADBAL;
uNOUN force	HBP=
uNOUN freedom	FDK<N=
uNOUN funds	FCK;
uNOUN generations	FBK=
uNOUN give	B<F=JBKA
uNOUN gives	A=F<HBKB
uNOUN good	BCJ=
uNOUN government	BAFAJ=K<
uNOUN greater	BBJ<
uNOUN had	F=K<ND
uNOUN has	B<C=HAKBLA
uNOUN he	B<KE
uNOUN help	B<JAKB
uNOUN her	H=PB
uNOUN hope	B9NE
uNOUN housing	BDJ;
uNOUN how	BAC<H;PC
uNOUN i	B=C=D=F=KHN:QA
uNOUN if	AAH=K=NB
uNOUN in	L<Q=
uNOUN increase	FBK=
uNOUN independence	BBJ<
uNOUN iran	KBN=
uNOUN is	A=CALAN<
uNOUN it	BAC=HCJ=KHL=N9P<
uNOUN job	B<JB
uNOUN join	B<NA
uNOUN justice	BBJ<
uNOUN laws	HBP=
uNOUN like	AB
uNOUN live	B<JB
uNOUN lives	FCK;
uNOUN long	BBN<
uNOUN low	CB
uNOUN me	ABB=J=NB
uNOUN might	HBP<
uNOUN more	AABBJ;L=
uNOUN my	AFBBH8J=K=NA
uNOUN n't	PB
uNOUN no	H=K<LANA
uNOUN not	B=H<JAPA
uNOUN now	AAC<
uNOUN nuclear	BAJ=PB
uNOUN of	B<CC
uNOUN offer	B<FCJBK<
uNOUN offers	F=KB
uNOUN one	BBLAP=
uNOUN open	CAK<NB
uNOUN other	FAH=K<NA
uNOUN our	BAF=H=J;K=NBPC
uNOUN out	H<PA
uNOUN over	AB
uNOUN party	B<FAJBK=
uNOUN peace	BDHCJ:P;
uNOUN people	ABC=JA
uNOUN per	BBC<
uNOUN permanent	K=NB
uNOUN places	FBK<
uNOUN prevent	B<JBKA
uNOUN programs	B<JB
uNOUN progress	B=JB
uNOUN rates	HB
uNOUN reduce	B<JB
uNOUN research	HDP;
uNOUN respect	FBK=
uNOUN return	HCL<
uNOUN saving	B;NC
uNOUN school	A<LB
uNOUN seek	F=KB
uNOUN sets	FBK<
uNOUN she	HAKCP=
uNOUN show	FBK<
uNOUN some	BBJ<K=NB
uNOUN spending	BCN<
uNOUN state	BBJ=
uNOUN stop	B;F=HBKA
uNOUN such	BBHAJ<P=
uNOUN system	H<LA
uNOUN teach	F=KBN=
uNOUN terrorist	BCJ;
uNOUN that	AABAF=H=J=LBP=
uNOUN the	ACBCF<J;K9L=ND
uNOUN their	ABBBC=HBJ=P<
uNOUN there	F=K:ND
uNOUN these	BBF=J<NA
uNOUN they	B<H<KE
uNOUN this	BAC=K:NA
uNOUN those	BDJ9K=NAPA
uNOUN through	ABC=H=LA
uNOUN time	B;C=FAJC
uNOUN too	HBP=
uNOUN trade	HAP<
uNOUN upon	A=C=HB
uNOUN use	FCK;
uNOUN was	HDL=P<
uNOUN way	FAH<PA
uNOUN we	BCHAI=KKL<N7
uNOUN well	B<CB
uNOUN were	HAKDN=P<
uNOUN west	H<PB
uNOUN when	B=CBH<LAPB
uNOUN which	BCHAJ<L<
uNOUN while	K=NB
uNOUN who	HBL=
uNOUN will	CBN<
uNOUN with	AAHBL;
uNOUN work	JAK<
uNOUN workers	ACP<
uNOUN working	B=NB
uNOUN world	BBJ<
uNOUN x	HALBQ=
uNOUN you	BAF=J=KEN:PA
uNOUN young	BDJ=N<P=
uNOUN your	HBL=
uNOUN ”	H=LB
uNUM "	H<LB
uNUM '	PB
uNUM )	HEI<L<
uNUM ,	B=LB
uNUM 1	HCL;
uNUM 2	HCL=P=
uNUM 3	A=H=LC
uNUM :	A<HALA
uNUM >	HCIAL:
uNUM american	ABL;
uNUM americans	ABP;
uNUM an	HB
uNUM are	HBL=
uNUM for	H<PC
uNUM in	CAP<
uNUM increase	A<HB
uNUM my	A=HB
uNUM of	HBIAP<
uNUM old	HBL=
uNUM people	HBP=
uNUM so	CBH<
uNUM the	HBP;
uNUM this	HCP<
uNUM to	H;LC
uNUM was	H<
uNUM years	ABI=
uPART !	H;LE
uPART ,	AAC;L<PB
uPART .	ACC=P=
uPART ...	HCP<
uPART >	ABBAC<H;LEP9
uPART ?	HBL=
uPART @	HBP;
uPART about	ABH=
uPART american	H<PB
uPART and	C<HBPA
uPART are	HCP;
uPART business	PB
uPART by	H;PC
uPART enough	A<CB
uPART environmental	A<CB
uPART federal	HBP=
uPART from	H=PB
uPART how	A<CDHAP<
uPART i	K=PB
uPART into	H<PB
uPART is	AAD=HFP:
uPART it	CAH<NA
uPART its	H=PB
uPART just	H=PB
uPART make	CB
uPART me	A=HFP:
uPART medical	A<CB
uPART more	C=H=PC
uPART na	HB
uPART one	A=F=KB
uPART or	A=HD
uPART programs	HBP<
uPART small	A=LB
uPART that	ACB=DBH<L=
uPART the	A<C;D=HAKALAPA
uPART their	H=PB
uPART to	C<
uPART until	A=PB
uPART up	A<
uPART us	AAP<
uPART what	H=PC
uPART with	DBH;PA
uPART would	HBP<
uPART you	A=CBLDN=P=
uPRON #	ABB=
uPRON &	H;L=PF
uPRON '	HHL=P8
uPRON 's	HDL:
uPRON ,	A<BBF=PC
uPRON .	A<BACAPA
uPRON ...	A<LA
uPRON :	ACHBL9PA
uPRON ;	C=H<PC
uPRON >	G=HBLCP=
uPRON a	A:LC
uPRON again	H<LB
uPRON album	C<LB
uPRON also	LBP;
uPRON and	A<PB
uPRON as	A<
uPRON back	HBP=
uPRON by	H;LBPA
uPRON cannot	HBP<
uPRON challenge	ABH<
uPRON child	A=HB
uPRON come	HBP=
uPRON could	HAK;L=NC
uPRON efforts	H=PB
uPRON energy	H=PB
uPRON for	ABHAL=
uPRON forces	H=LB
uPRON freedom	HBL;
uPRON great	A;CC
uPRON has	HIP7
uPRON have	CAP<
uPRON help	B<NB
uPRON in	A=HCL<PC
uPRON interest	ABP=
uPRON is	A=HC
uPRON lady	HB
uPRON man	H<
uPRON me	ABH:
uPRON met	A;CAPA
uPRON military	ABH=
uPRON more	FBP=
uPRON must	HBP<
uPRON national	ABCAH<P<
uPRON needs	H<LA
uPRON new	ACP<
uPRON not	A=CAH:PC
uPRON nothing	BB
uPRON off	HCP;
uPRON on	A=PD
uPRON once	LB
uPRON one	B;CCP=
uPRON or	AAC=H<PB
uPRON republicans	F=NB
uPRON rights	ABH<
uPRON should	LAP<
uPRON spending	H=PC
uPRON state	ACC=
uPRON system	HCP<
uPRON thank	H<LB
uPRON that	A<PD
uPRON the	AAHB
uPRON them	ABHBP:
uPRON there	HEP:
uPRON these	HFP:
uPRON they	HB
uPRON this	A=HCP<
uPRON those	H<LB
uPRON time	ABH=
uPRON to	A;DCL<PA
uPRON today	H;PD
uPRON very	KBN<
uPRON was	C=LDP=
uPRON whether	HBP<
uPRON will	C=KBL=PA
uPRON with	H<LAQB
uPRON you	LCP<
uPROPN !	ACF=KAL<P<
uPROPN #	HAL;QA
uPROPN &	AAHAP<
uPROPN (	LDP=
uPROPN )	L<PAQA
uPROPN -	HAQ<
uPROPN .	ABG=IBLA
uPROPN ...	LCP=
uPROPN :	GAH<PB
uPROPN >	A=FBPA
uPROPN ?	CAH;PA
uPROPN @	L=PBQA
uPROPN a	B=HDJAKBN=P=
uPROPN about	HCP<
uPROPN at	AC
uPROPN being	B<NB
uPROPN bill	H<LB
uPROPN birthday	ADL;
uPROPN city	AAL<
uPROPN class	A<HB
uPROPN commitment	HBP<
uPROPN corps	H=PB
uPROPN did	ABC=H;
uPROPN down	CAH<
uPROPN for	AALAP<
uPROPN force	H=LB
uPROPN has	A=PC
uPROPN he	H;PC
uPROPN her	B<NC
uPROPN i	H<QB
uPROPN ii	LBQ=
uPROPN initiative	H;LAPA
uPROPN into	ABP<
uPROPN is	FAK<L<PB
uPROPN it	B=LBP=
uPROPN james	HBP=
uPROPN love	L<QB
uPROPN make	B=KAL<PC
uPROPN man	HBL<
uPROPN me	L<
uPROPN move	F=LB
uPROPN not	HBP;
uPROPN now	HB
uPROPN officer	H=LB
uPROPN or	H=LB
uPROPN over	BAHBJ=L=
uPROPN park	L<PD
uPROPN payne	L;QC
uPROPN plan	H:LE
uPROPN post	HBL=
uPROPN program	H<LC
uPROPN programs	HAL<
uPROPN station	HB
uPROPN tax	A=HB
uPROPN that	G=H<LBPB
uPROPN the	B=HAJBL=N=P=QB
uPROPN this	HBL=P=
uPROPN to	BAE=QB
uPROPN today	H=LB
uPROPN too	DCH:
uPROPN trade	H=LB
uPROPN trust	LB
uPROPN up	AAH;
uPROPN was	H<LAPC
uPROPN which	HBP=
uPROPN will	HBLAP<
uPROPN with	A=HB
uPROPN would	CAH<
uPROPN you	H<L:PDQB
uPUNCT !	CADBH=P=
uPUNCT "	ABC=L=N=
uPUNCT &	HCL<P=
uPUNCT 's	KBN;
uPUNCT (	LBP=
uPUNCT )	BBH=IAP=
uPUNCT ,	ABB=CAHBLAP<Q=
uPUNCT -	ABOAP<QA
uPUNCT .	GBHAP=Q;
uPUNCT ..	HC
uPUNCT :	HAI<LDQ=
uPUNCT >	ABGALAP8QA
uPUNCT ?	AAH=LDP=
uPUNCT @	AAL<
uPUNCT ]	LBOAP=
uPUNCT _	H;LD
uPUNCT about	HAP<
uPUNCT all	BAH<N=PC
uPUNCT always	CBN=
uPUNCT america	H=K<L=NBPD
uPUNCT americans	A;CAH<PB
uPUNCT and	ABHAL=
uPUNCT as	BACBH;
uPUNCT away	H=PB
uPUNCT been	DBH=
uPUNCT being	BBN<
uPUNCT bill	A=HB
uPUNCT by	AAHBP:
uPUNCT can	B=C=LANB
uPUNCT cannot	F=KB
uPUNCT citizens	A=BAHB
uPUNCT city	CAL<
uPUNCT country	LB
uPUNCT down	HDP<
uPUNCT everything	HB
uPUNCT fact	BCJ;
uPUNCT first	ACH=
uPUNCT for	AALBP=
uPUNCT government	F=HBKB
uPUNCT groups	ABH=
uPUNCT guests	HCP<
uPUNCT has	CBKA
uPUNCT have	ABF=KAP=
uPUNCT he	K<NA
uPUNCT i	CADBFBGBL=P<Q;
uPUNCT if	AACDH<L<
uPUNCT in	BBHAKBL<N=
uPUNCT industry	AB
uPUNCT investments	A=HCL=
uPUNCT is	P<
uPUNCT issues	ABL=
uPUNCT it	B9DBH<K;L<NGPF
uPUNCT its	HAL<PB
uPUNCT justice	AB
uPUNCT like	H;LAPA
uPUNCT may	F=KBN=
uPUNCT men	H=LB
uPUNCT more	BBHDJ<P<
uPUNCT music	HBP=
uPUNCT n't	DBL=
uPUNCT need	H<JCKB
uPUNCT night	C=LB
uPUNCT not	NB
uPUNCT nuclear	A=BACBJ=
uPUNCT of	A:BALA
uPUNCT old	A=PC
uPUNCT on	AAC<L=PB
uPUNCT or	LAP;
uPUNCT other	CBN=
uPUNCT others	ABP<
uPUNCT out	HBLBP:
uPUNCT people	A=C=LB
uPUNCT player	H<PA
uPUNCT power	HCP=
uPUNCT president	B<FCK<NA
uPUNCT reform	HCL=
uPUNCT school	ADL=
uPUNCT secure	A<CB
uPUNCT service	HBL<
uPUNCT so	H<KAPA
uPUNCT some	BBF<
uPUNCT spur	ACH=
uPUNCT tax	AABBH=L=
uPUNCT than	A=H<LD
uPUNCT there	BB
uPUNCT they	BACADAK<L=NA
uPUNCT this	D=JCKAP=
uPUNCT those	A=LBP=
uPUNCT time	A<HB
uPUNCT to	A<HBIAPAQ=
uPUNCT today	HCL;
uPUNCT u	FBK<
uPUNCT up	H;KB
uPUNCT us	C=HBL=PA
uPUNCT was	B=H;LANCP<QB
uPUNCT we	B=CADBH=K;L=ND
uPUNCT where	HB
uPUNCT who	L<PD
uPUNCT with	A<HA
uPUNCT wo	F=KBN=
uPUNCT years	IBL=
uPUNCT you	B;FAL<ND
uPUNCT your	BAG=PB
uPUNCT ”	HAL<OA
uSCONJ .	A<HBLA
uSCONJ a	KBL=P<
uSCONJ families	PB
uSCONJ to	L=PB
uSYM !	ABH:
uSYM &	A=LB
uSYM (	HDL8PA
uSYM *	A=HALBP=
uSYM ,	AAFAL=P;
uSYM -	HBI<
uSYM :	H=IAL=PB
uSYM >	ABI<L<
uSYM ?	ABH<
uSYM @	H;IALAQ=
uSYM _	DBH<I<KBL=PC
uSYM but	H<LB
uSYM do	HCL;
uSYM go	HBL=
uSYM has	H=LB
uSYM hey	HBL<
uSYM hi	LCP=
uSYM i	AGCBH=I=L<
uSYM if	H<LB
uSYM is	H<LC
uSYM it	LBP<
uSYM my	IAL<
uSYM of	IBL<
uSYM oh	H<LB
uSYM on	IB
uSYM rt	H<LB
uSYM thank	HBL;
uSYM that	HCL<
uSYM the	HBL=
uSYM were	IBL<
uSYM what	HBL=
uSYM x	HBL<
uVERB !	A=C=F=GAKC
uVERB "	H=J=K<NB
uVERB #	A;B=HCJAP=
uVERB '	A=BAF=H8J=KCLBPD
uVERB 's	CBH:K:LAND
uVERB )	H<LBPA
uVERB ,	F=J<K;NF
uVERB --	PB
uVERB .	F8G<H=IAKANF
uVERB 4	HBL=
uVERB :	A<CAF=KA
uVERB >	A<B<JBPC
uVERB ?	A=CBF<PB
uVERB a	BCC=FAJ<
uVERB about	H=PB
uVERB actions	ABP<
uVERB after	HAP;
uVERB air	ABH=P=
uVERB all	AABAJ<
uVERB american	A=KALBP=
uVERB an	BEH<J=
uVERB and	A=B<CFF<IAJ<KBL;
uVERB another	BBJ<
uVERB as	A=PB
uVERB at	BACADAH<J<K=NA
uVERB away	PB
uVERB back	A=CB
uVERB bank	ABP<
uVERB be	B=F=JAKCN=
uVERB before	AAC<F=KA
uVERB begin	B<JB
uVERB birthday	A;HALA
uVERB but	A=F;HAKB
uVERB by	CEJ<P=
uVERB ca	HAP<
uVERB college	BCJ;
uVERB congress	BCFAJ;K=
uVERB control	A<HC
uVERB costs	HBL=
uVERB country	FCK=N=
uVERB done	F:KFN=
uVERB down	AAH;PA
uVERB drugs	A=HB
uVERB each	BBJ<
uVERB encourage	B<JB
uVERB enough	H<PB
uVERB equipment	ABH<
uVERB every	BCC=HAJ;
uVERB everything	KDN:
uVERB families	AHH<P9
uVERB far	B=CAF<KB
uVERB for	A=CCJ=L=NB
uVERB force	H=PB
uVERB from	B=CCL=
uVERB funding	ABC;H=LB
uVERB good	A;B=CCHA
uVERB government	ACC=
uVERB great	BCFBJ;K<
uVERB ground	AB
uVERB happen	B=JAKFN:
uVERB he	B<HBNAP=
uVERB hell	BEJ;
uVERB hope	KDN;
uVERB i	H;KALC
uVERB important	BB
uVERB in	CCF:J<ND
uVERB interests	AAHAP<
uVERB into	B<CAF<KB
uVERB investment	ABC=
uVERB investments	ABP=
uVERB is	H;KALDN;
uVERB it	BDC=D=F=J;KBPA
uVERB jobs	ABC=FAK=
uVERB land	FCK;
uVERB law	FBK=PA
uVERB life	BBJ<
uVERB like	PC
uVERB live	B<C=NBPA
uVERB many	BBJ=
uVERB me	BCJ;PA
uVERB more	A=BBC=J<PB
uVERB music	A=LB
uVERB new	A;BACAFAH=K=PB
uVERB no	BCJ=
uVERB nuclear	A<HANA
uVERB of	BACBH=L:PA
uVERB off	ABL=
uVERB office	BBJ<
uVERB on	A=B<CCF:GCH=KAL=NA
uVERB ones	ACP<
uVERB or	A<CAF;HAKA
uVERB other	A=BBJ=
uVERB our	F=H<KAPC
uVERB out	HBP<
uVERB over	BDC=F<J;NAPA
uVERB parts	B;JC
uVERB people	ABB=F=JANAP<
uVERB pollution	A=HC
uVERB power	AB
uVERB reform	A<HA
uVERB said	KDN=
uVERB say	BBJ<
uVERB school	B<JB
uVERB secure	A;CC
uVERB security	A:LB
uVERB sleep	B<JB
uVERB small	A<CA
uVERB something	K<NB
uVERB soviet	A<CB
uVERB spending	ABK=P<
uVERB standards	ACP=
uVERB system	FAK<
uVERB tax	HAP<
uVERB taxes	ACP<
uVERB the	CAJ<MAPA
uVERB their	A<CAH;PD
uVERB them	H=J=PC
uVERB these	AABBC=J<
uVERB this	ABBAC=H<J;PC
uVERB three	CBJ<
uVERB time	H<PB
uVERB to	A<BBC=HAL=
uVERB tonight	ACH=P=
uVERB u	A<CBFAK=
uVERB under	B;CC
uVERB up	A=BAH=PC
uVERB was	F<HAKCP=
uVERB we	FBH<KBN<
uVERB weapons	A=HB
uVERB welfare	BBJ<
uVERB when	BAK<NB
uVERB without	BACAJ<
uVERB you	BEJ;PA
uVERB “	HBL=
uX ,	H;LAQB
uX .	H<LAQA
uX hi	HAL<
u^ !	ADQ=
u^ #	A=I<LCPB
u^ '	ABHEK7
u^ 's	HCL=
u^ ,	B=CDL<PAQ=
u^ ...	L=PB
u^ 2	B<CBHA
u^ :	IAL;P=QC
u^ @	H=LCPA
u^ a	HCL<
u^ all	HBJAL<OAP=
u^ americans	ABC<
u^ and	H=LF
u^ are	H:PA
u^ as	H<LA
u^ by	L<PB
u^ can	F=LB
u^ city	HBP=
u^ come	H=LB
u^ from	CAH;LC
u^ god	D=HB
u^ government	LBP=
u^ had	H<LB
u^ i	G<H=KCNB
u^ in	H9LD
u^ is	ABCBF=H<P=
u^ it	CAL<
u^ just	H=PB
u^ me	PB
u^ million	IB
u^ my	GAHBPA
u^ no	L<PA
u^ now	CEH;
u^ of	ADBBC=FAH6I=LFP<
u^ on	A=H=LC
u^ out	L=PB
u^ the	CAJBP=Q=
u^ there	ADH<L=
u^ to	ACH<LBP=Q=
u^ too	L<PB
u^ we	B=FAH=LB
u^ were	H<LB
u^ who	H=LB
u^ will	AAC=F<H:IAKALC
u^ with	BCC=
u^ workers	A<LB
u^ year	ACL=
u^ you	B=L;PD
`;
